package dev.signet.reliability.lab;

import dev.signet.runtime.call.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** A wall clock that stands, and a clock for durations that moves when it is told to. */
public final class StandingTime implements TimeSource {

    private final Instant now;
    private final AtomicLong nanos = new AtomicLong();

    /** Stands at {@code now}. */
    public StandingTime(Instant now) {
        this.now = now;
    }

    /** So much time is over, by the clock for durations. */
    public void pass(Duration duration) {
        nanos.addAndGet(duration.toNanos());
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public long nanoTime() {
        return nanos.get();
    }

    @Override
    public void sleep(Duration duration) {
        pass(duration);
    }
}
