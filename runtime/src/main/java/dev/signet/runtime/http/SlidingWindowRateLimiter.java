package dev.signet.runtime.http;

import dev.signet.runtime.call.Rate;
import dev.signet.runtime.call.TimeSource;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * A limiter within one process: no window of a period's length, wherever it begins, has more calls than the rate permits.
 * Moments are given in the order they are asked for. Share one between callers that share a quota.
 */
public final class SlidingWindowRateLimiter implements RateLimiter {

    private final TimeSource time;
    private final Map<String, Deque<Long>> given = new HashMap<>();

    /** Measures by {@code time}. */
    public SlidingWindowRateLimiter(TimeSource time) {
        this.time = time;
    }

    @Override
    public synchronized Duration reserve(String key, Rate rate, Duration maxWait) {
        long now = time.nanoTime();
        Deque<Long> moments = given.computeIfAbsent(key, none -> new ArrayDeque<>());
        boolean full = moments.size() >= rate.permits();
        long free = full ? moments.getFirst() + rate.period().toNanos() : now;
        long wait = Math.max(0, free - now);
        if (wait <= maxWait.toNanos()) {
            if (full) {
                moments.removeFirst();
            }
            moments.addLast(now + wait);
        }
        return Duration.ofNanos(wait);
    }
}
