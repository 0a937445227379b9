package dev.signet.runtime.error;

import java.time.Duration;

/** The endpoint's rate limit leaves no room soon enough. Nothing was sent; the server was not asked. */
public final class RateLimitExceededException extends SignetException {

    private static final long serialVersionUID = 1L;

    /** A call that would have had to wait for {@code wait}. */
    public RateLimitExceededException(CallFacts facts, Duration wait) {
        super(Outcome.NOT_SENT, facts, "the rate limit has no room for " + wait.toMillis() + " ms.", null);
    }
}
