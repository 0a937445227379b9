package dev.signet.runtime.http;

import dev.signet.runtime.call.Rate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The moments given to the calls of one quota, in nanoseconds of a clock that never jumps. For one thread at a time. */
final class SlidingWindow {

    private final Rate rate;
    private final long period;
    // The newest last; no more than the rate permits.
    private final List<Long> moments = new ArrayList<>();
    private int permits;
    private long earliest;
    private long changedAt;

    SlidingWindow(Rate rate, long now) {
        this.rate = rate;
        this.period = rate.period().toNanos();
        this.permits = rate.permits();
        this.earliest = now;
        this.changedAt = now;
    }

    Duration reserve(long now, Duration maxWait) {
        recover(now);
        long moment = latest(latest(now, earliest), afterTheWindow(now));
        Duration wait = Duration.ofNanos(moment - now);
        if (wait.compareTo(maxWait) <= 0) {
            moments.add(moment);
            earliest = moment;
            if (moments.size() > rate.permits()) {
                moments.remove(0);
            }
        }
        return wait;
    }

    /** Many calls that were under way together are refused together; that counts once. */
    void refused(long now) {
        earliest = latest(earliest, now + period);
        if (now - changedAt >= period || permits == rate.permits()) {
            permits = Math.max(1, permits / 2);
            changedAt = now + period;
        }
    }

    /** Whether forgetting it changes nothing. */
    boolean isUnused(long now) {
        recover(now);
        return permits == rate.permits() && now - latest(earliest, changedAt) > period;
    }

    private void recover(long now) {
        while (permits < rate.permits() && now - changedAt >= period) {
            permits++;
            changedAt += period;
        }
    }

    private long afterTheWindow(long now) {
        return moments.size() < permits ? now : moments.get(moments.size() - permits) + period;
    }

    private static long latest(long one, long other) {
        return one - other > 0 ? one : other;
    }
}
