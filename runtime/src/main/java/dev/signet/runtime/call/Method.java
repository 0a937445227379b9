package dev.signet.runtime.call;

/** The HTTP methods an endpoint can have. */
public enum Method {
    /** Reads; safe to repeat. */
    GET,
    /** Does something. */
    POST,
    /** Replaces. */
    PUT,
    /** Changes a part. */
    PATCH,
    /** Removes. */
    DELETE
}
