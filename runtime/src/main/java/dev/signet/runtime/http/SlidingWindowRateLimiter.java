package dev.signet.runtime.http;

import dev.signet.runtime.call.Rate;
import dev.signet.runtime.call.TimeSource;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * A limiter within one process: no window of a period's length, wherever it begins, has more calls than the rate permits.
 * After a 429 a quota gives no moment for a period, and has half of its permits, one more with each period that stays
 * without. Share one limiter between callers that share a quota; of a quota that has several rates, the first one asked
 * for counts.
 */
public final class SlidingWindowRateLimiter implements RateLimiter {

    // Quotas of identities that come and go are forgotten when there are so many.
    private static final int MANY = 10_000;

    private final TimeSource time;
    private final int part;
    private final int whole;
    private final Map<String, SlidingWindow> windows = new HashMap<>();

    private SlidingWindowRateLimiter(TimeSource time, int part, int whole) {
        if (part < 1 || part > whole) {
            throw new IllegalArgumentException(
                    "a share has at least 1 part, and no more parts than the whole: not " + part + " of " + whole);
        }
        this.time = time;
        this.part = part;
        this.whole = whole;
    }

    /** The whole of each rate; measures by {@code time}. */
    public SlidingWindowRateLimiter(TimeSource time) {
        this(time, 1, 1);
    }

    /**
     * This process's share of each rate, rounded down, so that all shares
     * together keep the rate. Only where a rate has fewer permits than there are shares, each still makes one call in a longer
     * period, and all of them at once may be too many. Starts afresh.
     *
     * @param part how many parts this process has, not its number: 1 for each of three equal pods
     * @param whole how many parts there are: 3 for three pods
     */
    public SlidingWindowRateLimiter share(int part, int whole) {
        return new SlidingWindowRateLimiter(time, part, whole);
    }

    @Override
    public synchronized Duration reserve(String quota, Rate rate, Duration maxWait) {
        return window(quota, rate).reserve(time.nanoTime(), maxWait);
    }

    @Override
    public synchronized void refused(String quota, Rate rate) {
        window(quota, rate).refused(time.nanoTime());
    }

    private SlidingWindow window(String quota, Rate rate) {
        if (windows.size() >= MANY && !windows.containsKey(quota)) {
            windows.values().removeIf(window -> window.isUnused(time.nanoTime()));
        }
        return windows.computeIfAbsent(quota, none -> new SlidingWindow(shared(rate), time.nanoTime()));
    }

    // Rounded down; a share of less than one call in a period is one call in a longer period.
    private Rate shared(Rate rate) {
        int permits = (int) ((long) rate.permits() * part / whole);
        return permits > 0
                ? new Rate(permits, rate.period())
                : new Rate(1, rate.period().multipliedBy(whole).dividedBy((long) rate.permits() * part));
    }
}
