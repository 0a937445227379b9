package dev.signet.runtime.error;

/**
 * What became of a call at the server, as far as it is proven; or of one attempt. They stand in the order in which one
 * overrides another where a call had several attempts.
 */
public enum Outcome {
    /** Nothing reached the server. It can be sent again. */
    NOT_SENT,
    /** The server proved that it refused. Nothing was done. */
    REFUSED,
    /**
     * The server, or something before it, refused without proof, as each 401 of the platform is. Most likely true; but
     * where money depends on it, find out what became of the call.
     */
    REFUSED_UNVERIFIED,
    /**
     * Nobody can tell. Ask the server by the idempotency key, or send the same request again with the same key; never with
     * a new one. Without a key, find out first what was done.
     */
    UNKNOWN,
    /** The server proved that it did what was asked. In an exception: but its answer cannot be read; do not send it again. */
    EXECUTED;

    /**
     * What is known of a call after two attempts that changed something or not. An attempt that may have been executed
     * leaves its doubt behind, whatever a later one says; only the proof that it was done takes the doubt away.
     */
    public Outcome and(Outcome other) {
        return compareTo(other) < 0 ? other : this;
    }
}
