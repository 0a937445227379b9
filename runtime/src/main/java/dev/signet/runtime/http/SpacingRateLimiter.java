package dev.signet.runtime.http;

import dev.signet.runtime.call.Rate;
import dev.signet.runtime.call.TimeSource;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * A limiter within one process: after a pause a whole period's permits are free at once, then one for each spacing, in the
 * order they are asked for (the generic cell rate algorithm).
 */
public final class SpacingRateLimiter implements RateLimiter {

    private final TimeSource time;
    private final Map<String, Long> arrivals = new HashMap<>();

    /** Measures by {@code time}. */
    public SpacingRateLimiter(TimeSource time) {
        this.time = time;
    }

    @Override
    public synchronized Duration reserve(String key, Rate rate, Duration maxWait) {
        long now = time.nanoTime();
        long spacing = rate.spacing().toNanos();
        long burst = rate.period().toNanos() - spacing;
        long arrival = Math.max(now, arrivals.getOrDefault(key, now));
        long wait = Math.max(0, arrival - burst - now);
        if (wait <= maxWait.toNanos()) {
            arrivals.put(key, arrival + spacing);
        }
        return Duration.ofNanos(wait);
    }
}
