package dev.signet.runtime.error;

/** The time given to the whole call is over. The outcome is NOT_SENT when no attempt had begun, UNKNOWN otherwise. */
public final class DeadlineExceededException extends SignetException {

    private static final long serialVersionUID = 1L;

    /** A call that took longer than it may. */
    public DeadlineExceededException(Outcome outcome, CallFacts facts) {
        super(outcome, facts, "the call's deadline has passed.", null);
    }
}
