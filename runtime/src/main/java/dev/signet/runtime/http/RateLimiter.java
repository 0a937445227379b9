package dev.signet.runtime.http;

import dev.signet.runtime.call.Rate;
import java.time.Duration;

/** Spreads calls over time. Called from many threads. A limiter that a whole fleet shares implements this. */
@FunctionalInterface
public interface RateLimiter {

    /**
     * Takes the next free moment of a quota, if it is near enough. Moments are given in the order they are asked for.
     *
     * @param maxWait the longest wait
     * @return the time to wait; if it is longer than {@code maxWait}, nothing was taken
     */
    Duration reserve(String quota, Rate rate, Duration maxWait);

    /** The server answered 429: the quota is smaller than its rate says, or others use it too. */
    default void refused(String quota, Rate rate) {}

    /** Limits nothing. */
    static RateLimiter none() {
        return (quota, rate, maxWait) -> Duration.ZERO;
    }
}
