package dev.signet.sandbox;

/** A request whose sender is not proven; the answer is a 401, without a signature. */
final class Unauthorized extends Exception {

    private static final long serialVersionUID = 1L;

    Unauthorized(String problem) {
        super(problem);
    }

    String problem() {
        return String.valueOf(getMessage());
    }
}
