package dev.signet.runtime.http;

import dev.signet.runtime.call.Rate;
import java.time.Duration;

/** Spreads calls over time. Called from many threads. */
@FunctionalInterface
public interface RateLimiter {

    /**
     * Takes the next free moment for {@code key}, if it is near enough.
     *
     * @param maxWait the longest wait
     * @return the time to wait; if it is longer than {@code maxWait}, nothing was taken
     */
    Duration reserve(String key, Rate rate, Duration maxWait);

    /** Limits nothing. */
    static RateLimiter none() {
        return (key, rate, maxWait) -> Duration.ZERO;
    }
}
