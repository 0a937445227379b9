/** The language of Signet specs: annotations and the constants they take. No behaviour, nothing to run. */
module dev.signet.spec {
    requires transitive org.jspecify;

    exports dev.signet.spec;
    exports dev.signet.spec.condition;
    exports dev.signet.spec.constraint;
}
