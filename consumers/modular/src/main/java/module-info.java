/** Parcels. */
module com.example.parcels {
    requires transitive dev.signet.runtime;

    exports com.example.parcels;
}
