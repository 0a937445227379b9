package dev.signet.runtime.call;

import dev.signet.runtime.error.DeadlineExceededException;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.TransportException;

/** Ends a call whose time is over, and says so instead of what the last attempt happened to fail with. */
public final class DeadlineStep implements Step {

    /** The step; it holds nothing. */
    public DeadlineStep() {}

    @Override
    public Answer run(Request request, Call call, Next next) {
        if (over(call)) {
            throw new DeadlineExceededException(Outcome.NOT_SENT, call.facts(), null);
        }
        try {
            return next.run(request);
        } catch (TransportException e) {
            if (over(call)) {
                throw new DeadlineExceededException(e.outcome(), call.facts(), e);
            }
            throw e;
        }
    }

    private static boolean over(Call call) {
        return call.remaining().isNegative() || call.remaining().isZero();
    }
}
