package dev.signet.runtime.error;

/**
 * The call ended before its first attempt, because something of this program failed: a check of the spec that threw, an
 * executor that takes no more. Nothing was sent.
 */
public final class NotStartedException extends SignetException {

    private static final long serialVersionUID = 1L;

    private final String problem;

    /** A call that could not start, for {@code problem}. */
    public NotStartedException(CallFacts facts, String problem, Throwable cause) {
        this(Outcome.NOT_SENT, facts, problem, cause);
    }

    private NotStartedException(Outcome outcome, CallFacts facts, String problem, Throwable cause) {
        super(outcome, facts, "nothing was sent: " + problem + "; see the cause.", cause);
        this.problem = problem;
    }

    @Override
    public NotStartedException of(Outcome callOutcome, CallFacts callFacts) {
        Throwable cause = getCause();
        return like(new NotStartedException(callOutcome, callFacts, problem, cause == null ? this : cause));
    }
}
