package dev.signet.runtime.error;

import org.jspecify.annotations.Nullable;

/**
 * The calling thread was interrupted, or its future cancelled. The thread's mark is kept. The outcome is that of the
 * attempts made until then.
 */
public final class CallInterruptedException extends SignetException {

    private static final long serialVersionUID = 1L;

    private final String when;

    /** A call that was interrupted {@code when}; {@code cause} may be what the attempt before failed with. */
    public CallInterruptedException(Outcome outcome, CallFacts facts, String when, @Nullable Throwable cause) {
        super(outcome, facts, "the calling thread was interrupted " + when + ".", cause);
        this.when = when;
    }

    @Override
    public CallInterruptedException of(Outcome callOutcome, CallFacts callFacts) {
        return like(new CallInterruptedException(callOutcome, callFacts, when, getCause()));
    }
}
