package dev.signet.runtime.http;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Call;
import dev.signet.runtime.call.Rate;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.Step;
import dev.signet.runtime.call.TimeSource;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.RateLimitExceededException;
import dev.signet.runtime.error.TransportException;
import java.time.Duration;

/** Holds an attempt back until its endpoint's rate limit has room for it; before signing, so that no timestamp ages. */
public final class RateLimitStep implements Step {

    private static final Duration MAX_WAIT = Duration.ofSeconds(1);

    private final RateLimiter limiter;
    private final String identity;
    private final TimeSource time;

    /** Counts the calls of {@code identity}. */
    public RateLimitStep(RateLimiter limiter, String identity, TimeSource time) {
        this.limiter = limiter;
        this.identity = identity;
        this.time = time;
    }

    @Override
    public Answer run(Request request, Call call, Next next) {
        call.endpoint().rate().ifPresent(rate -> await(rate, call));
        return next.run(request);
    }

    private void await(Rate rate, Call call) {
        Duration longest = call.remaining().compareTo(MAX_WAIT) < 0 ? call.remaining() : MAX_WAIT;
        Duration wait = limiter.reserve(identity + " " + call.endpoint().name(), rate, longest);
        if (wait.compareTo(longest) > 0) {
            throw new RateLimitExceededException(call.facts(), wait);
        }
        try {
            time.sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransportException(
                    Outcome.NOT_SENT, call.facts(), "the calling thread was interrupted before sending.", e);
        }
    }
}
