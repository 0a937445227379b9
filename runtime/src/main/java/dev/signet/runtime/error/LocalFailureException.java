package dev.signet.runtime.error;

/**
 * Something of this program failed in the middle of the call: a check of the spec that threw, an executor that takes no
 * more, a rate limiter or a source of keys that is not there. The outcome says what was sent until then.
 */
public final class LocalFailureException extends SignetException {

    private static final long serialVersionUID = 1L;

    private final String problem;

    /** A call that ends because of {@code problem}. */
    public LocalFailureException(Outcome outcome, CallFacts facts, String problem, Throwable cause) {
        super(outcome, facts, problem + "; see the cause.", cause);
        this.problem = problem;
    }

    @Override
    public LocalFailureException of(Outcome callOutcome, CallFacts callFacts) {
        Throwable cause = getCause();
        return like(new LocalFailureException(callOutcome, callFacts, problem, cause == null ? this : cause));
    }
}
