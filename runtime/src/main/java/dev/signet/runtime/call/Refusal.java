package dev.signet.runtime.call;

/** Thrown by an implementation of a spec to answer with an error. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final String words;

    /**
     * An error answer.
     *
     * @param status the HTTP status, 300 to 599
     * @param code the code in the body
     * @param message the words in the body
     */
    public Refusal(int status, String code, String message) {
        super(status + " " + code + ": " + message);
        this.status = status;
        this.code = code;
        this.words = message;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The body. */
    public ErrorBody body() {
        return new ErrorBody(code, words);
    }
}
