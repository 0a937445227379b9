package dev.signet.runtime.http;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Call;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.Step;
import dev.signet.runtime.call.TimeSource;
import dev.signet.runtime.error.CallInterruptedException;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.RateLimitExceededException;
import dev.signet.runtime.error.SignetException;
import java.time.Duration;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** Gives a call another attempt where that is safe and may help ({@link Repeat}), with the same bytes. */
public final class RetryStep implements Step {

    private final TimeSource time;
    private final DoubleSupplier random;
    private final RetryBudget budget = new RetryBudget();

    /** Spreads its waits by {@code random}, which gives numbers from 0 to 1. */
    public RetryStep(TimeSource time, DoubleSupplier random) {
        this.time = time;
        this.random = random;
    }

    @Override
    public Answer run(Request request, Call call, Next next) {
        budget.earn();
        Repetitions repetitions = new Repetitions(call, budget, random);
        SignetException last = null;
        while (true) {
            try {
                return next.run(request);
            } catch (RateLimitExceededException e) {
                throw unrepeated(last, e);
            } catch (SignetException e) {
                sleep(repetitions.after(e).orElseThrow(() -> e), call, e);
                last = e;
            }
        }
    }

    // What the server said tells more than that there was no room to ask again.
    private static SignetException unrepeated(@Nullable SignetException last, RateLimitExceededException noRoom) {
        if (last == null) {
            return noRoom;
        }
        last.addSuppressed(noRoom);
        return last;
    }

    private void sleep(Duration wait, Call call, SignetException failure) {
        try {
            time.sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException(Outcome.NOT_SENT, call.facts(), "while it waited to try again", failure);
        }
    }
}
