package dev.signet.runtime.error;

/** The request could not be signed: the key, or what holds it (HSM, KMS), failed. The attempt was not sent. */
public final class SigningException extends SignetException {

    private static final long serialVersionUID = 1L;

    /** A signer that threw {@code cause}. */
    public SigningException(Outcome outcome, CallFacts facts, Throwable cause) {
        super(outcome, facts, "the request could not be signed; see the cause, which is the signer's own.", cause);
    }

    @Override
    public SigningException of(Outcome callOutcome, CallFacts callFacts) {
        Throwable cause = getCause();
        return like(new SigningException(callOutcome, callFacts, cause == null ? this : cause));
    }
}
