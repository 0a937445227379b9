package dev.signet.runtime.error;

import java.time.Duration;

/** The endpoint's rate limit leaves no room soon enough. This attempt was not sent; the server was not asked. */
public final class RateLimitExceededException extends SignetException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    /** A call that would have had to wait for {@code retryAfter}. */
    public RateLimitExceededException(Outcome outcome, CallFacts facts, Duration retryAfter) {
        super(
                outcome,
                facts,
                "this program's own rate limit has no room for " + retryAfter.toMillis()
                        + " ms. Send it later, or let it " + "wait longer (CallOptions.rateLimitWait).",
                null);
        this.retryAfter = retryAfter;
    }

    /** How long it takes until there is room. */
    public Duration retryAfter() {
        return retryAfter;
    }

    @Override
    public RateLimitExceededException of(Outcome callOutcome, CallFacts callFacts) {
        return like(new RateLimitExceededException(callOutcome, callFacts, retryAfter));
    }
}
