package dev.signet.sandbox;

/** What an implementation gave back has no form on the wire; it did what was asked all the same. */
final class UnwritableResult extends Exception {

    private static final long serialVersionUID = 1L;

    UnwritableResult(String problem, Throwable cause) {
        super(
                "the implementation's result cannot be written: " + problem
                        + ". A value that the spec does not know is sent by on(endpoint).answerJson(…)",
                cause);
    }
}
