package dev.signet.runtime.http;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Call;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.Step;
import dev.signet.runtime.call.TimeSource;
import dev.signet.runtime.error.CallInterruptedException;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.SignetException;
import java.time.Duration;
import java.util.function.DoubleSupplier;

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
        while (true) {
            try {
                return next.run(request);
            } catch (SignetException e) {
                sleep(repetitions.after(e).orElseThrow(() -> e), call, e);
            }
        }
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
