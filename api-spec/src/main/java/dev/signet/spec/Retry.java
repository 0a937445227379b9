package dev.signet.spec;

/** What the page of an API says about repeating a request after an error. */
public enum Retry {
    /**
     * The same request fails again: something about it must change first. Of a status 5xx or 408 nobody can tell that, whatever its row
     * says: with an idempotency key the request is repeated.
     */
    NEVER,
    /** The same request, with the same idempotency key, may succeed later. */
    SAME_REQUEST
}
