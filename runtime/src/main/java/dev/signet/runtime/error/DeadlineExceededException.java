package dev.signet.runtime.error;

import org.jspecify.annotations.Nullable;

/** The time given to the whole call is over. The outcome is NOT_SENT when no attempt had begun. */
public final class DeadlineExceededException extends SignetException {

    private static final long serialVersionUID = 1L;

    /** A call that took longer than it may; {@code cause} is what the last attempt failed with, if there was one. */
    public DeadlineExceededException(Outcome outcome, CallFacts facts, @Nullable Throwable cause) {
        super(outcome, facts, "the call's deadline has passed.", cause);
    }

    @Override
    public DeadlineExceededException of(Outcome callOutcome, CallFacts callFacts) {
        Throwable cause = getCause();
        return like(new DeadlineExceededException(
                callOutcome,
                callFacts,
                cause instanceof SignetException last ? last.of(callOutcome, callFacts) : cause));
    }
}
