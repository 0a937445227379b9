package dev.signet.runtime.error;

/** The answer does not prove that it comes from the platform, so nothing in it is believed. The call may have been done. */
public final class VerificationException extends SignetException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String detail;
    private final String explanation;

    /** An answer refused for {@code reason}. */
    public VerificationException(Outcome outcome, CallFacts facts, Reason reason, String detail, String explanation) {
        super(outcome, facts, "the answer cannot be verified: " + detail + " explain() tells more.", null);
        this.reason = reason;
        this.detail = detail;
        this.explanation = explanation;
    }

    /** Why the answer is not believed. */
    public Reason reason() {
        return reason;
    }

    /**
     * What was verified and what may be wrong, over several lines: the signed text's parts with their lengths, and the
     * likely cause. Holds no key, no signature and nothing of the body but its length and digest.
     */
    public String explain() {
        return explanation;
    }

    @Override
    public String reasonWord() {
        return reason.name();
    }

    @Override
    public VerificationException of(Outcome callOutcome, CallFacts callFacts) {
        return like(new VerificationException(callOutcome, callFacts, reason, detail, explanation));
    }

    /** Why an answer is not believed. */
    public enum Reason {
        /** A header that the signature needs is not there, or empty. */
        MISSING_HEADER,
        /** A header of the signature comes twice. */
        DUPLICATE_HEADER,
        /** Signed by another scheme. */
        WRONG_TYPE,
        /** The timestamp is not a number, or more than five minutes from this clock. */
        STALE,
        /** Signed with a key that is not among the trusted ones. */
        UNKNOWN_SERIAL,
        /** Signed rightly, but for an earlier call. */
        REPLAYED,
        /** A deliberately wrong signature by which the platform tests its callers. */
        PROBE,
        /** The signature does not fit the bytes. */
        BAD_SIGNATURE
    }
}
