package dev.signet.quickstart;

/** Something did not happen as it should. */
final class QuickstartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    QuickstartFailure(String message, Throwable cause) {
        super(message, cause);
    }

    QuickstartFailure(String message) {
        super(message);
    }
}
