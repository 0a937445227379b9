package com.example.parcels;

import dev.signet.spec.Unrecognized;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A parcel on its way. */
public record Parcel(String parcelNo, State state, @Nullable OffsetDateTime delivered) {

    /** Where it is. */
    public enum State {
        /** With us. */
        ACCEPTED,
        /** With them. */
        DELIVERED,
        /** Somewhere new. */
        @Unrecognized
        UNKNOWN
    }
}
