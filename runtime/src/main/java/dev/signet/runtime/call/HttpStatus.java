package dev.signet.runtime.call;

/** The statuses that mean something of their own to a call (RFC 9110, section 15; RFC 6585 for 429). */
public final class HttpStatus {

    /** Taken on, and nothing decided yet. */
    public static final int ACCEPTED = 202;

    /** The server does not know who is calling. */
    public static final int UNAUTHORIZED = 401;

    /** The server got no whole request in time. */
    public static final int REQUEST_TIMEOUT = 408;

    /** The server asks for less. */
    public static final int TOO_MANY_REQUESTS = 429;

    private HttpStatus() {}

    /** Whether a status says nothing about what was done, however well its answer is signed: 5xx and 408. */
    public static boolean isUndecided(int status) {
        return status >= 500 || status == REQUEST_TIMEOUT;
    }
}
