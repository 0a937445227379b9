package dev.signet.runtime.http;

/** An interruption before any byte of the request has left; none will. */
final class InterruptedUnsent extends InterruptedException {

    private static final long serialVersionUID = 1L;

    InterruptedUnsent() {
        super("interrupted before anything was sent");
    }
}
