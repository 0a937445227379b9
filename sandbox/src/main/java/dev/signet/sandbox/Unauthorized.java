package dev.signet.sandbox;

/** A request whose sender is not proven; the answer is a 401, without a signature. */
final class Unauthorized extends Exception {

    private static final long serialVersionUID = 1L;

    private final String explanation;
    private final byte[] compared;

    Unauthorized(String problem) {
        this(problem, problem, new byte[0]);
    }

    /**
     * A signature that does not fit.
     *
     * @param explanation why, in several lines
     * @param compared the text that it should cover
     */
    Unauthorized(String problem, String explanation, byte[] compared) {
        super(problem);
        this.explanation = explanation;
        this.compared = compared;
    }

    String explanation() {
        return explanation;
    }

    byte[] compared() {
        return compared;
    }

    String problem() {
        return String.valueOf(getMessage());
    }
}
