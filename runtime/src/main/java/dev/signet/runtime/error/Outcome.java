package dev.signet.runtime.error;

/** What became of a call at the server, as far as it is proven. */
public enum Outcome {
    /** Nothing reached the server. It can be sent again. */
    NOT_SENT,
    /** The server proved that it refused. Nothing was done. */
    REFUSED,
    /** The server, or something before it, refused without proof. A 401 is always of this kind. */
    REFUSED_UNVERIFIED,
    /** The server proved that it did the call, but its answer could not be understood. Do not send it again. */
    EXECUTED,
    /**
     * Nobody can tell. Ask the server by the idempotency key, or send the same request again with the same key; never with
     * a new one.
     */
    UNKNOWN
}
