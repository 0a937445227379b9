package dev.signet.runtime.http;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Call;
import dev.signet.runtime.call.HttpStatus;
import dev.signet.runtime.call.Rate;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.Step;
import dev.signet.runtime.call.TimeSource;
import dev.signet.runtime.error.ApiException;
import dev.signet.runtime.error.CallInterruptedException;
import dev.signet.runtime.error.DeadlineExceededException;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.RateLimitExceededException;
import java.time.Duration;
import java.util.Optional;

/** Holds an attempt back until its endpoint's rate limit has room for it; before signing, so that no timestamp ages. */
public final class RateLimitStep implements Step {

    private final RateLimiter limiter;
    private final RateLimitKey key;
    private final TimeSource time;

    /** Counts together the calls to which {@code key} gives one key. */
    public RateLimitStep(RateLimiter limiter, RateLimitKey key, TimeSource time) {
        this.limiter = limiter;
        this.key = key;
        this.time = time;
    }

    @Override
    public Answer run(Request request, Call call, Next next) {
        Optional<Rate> rate = call.endpoint().rate();
        return rate.isEmpty() ? next.run(request) : limited(rate.get(), request, call, next);
    }

    private Answer limited(Rate rate, Request request, Call call, Next next) {
        String quota = key.of(call.facts().identity(), call.endpoint().name());
        await(quota, rate, call);
        try {
            return next.run(request);
        } catch (ApiException e) {
            if (e.status() == HttpStatus.TOO_MANY_REQUESTS) {
                limiter.refused(quota, rate);
            }
            throw e;
        }
    }

    // A call that was begun is not given up for a moment that comes in time; unless it is not to wait at all.
    private static Duration longest(Call call) {
        Duration wait = call.options().rateLimitWait();
        boolean begun = !call.attempts().isEmpty() && !wait.isZero();
        return begun ? call.remaining() : call.within(wait);
    }

    private void await(String quota, Rate rate, Call call) {
        Duration longest = longest(call);
        if (call.remaining().isNegative() || call.remaining().isZero()) {
            throw new DeadlineExceededException(Outcome.NOT_SENT, call.facts(), null);
        }
        Duration wait = limiter.reserve(quota, rate, longest);
        if (wait.compareTo(longest) > 0) {
            throw new RateLimitExceededException(Outcome.NOT_SENT, call.facts(), wait);
        }
        try {
            time.sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException(Outcome.NOT_SENT, call.facts(), "while it waited for the rate limit", e);
        }
    }
}
