package dev.signet.reliability.lab;

import dev.signet.runtime.call.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** The machine's clocks, except that whoever sleeps does not: time jumps instead. For many threads. */
public final class SkippingTime implements TimeSource {

    private final AtomicLong skipped = new AtomicLong();
    private final AtomicLong wallOffset = new AtomicLong();
    private final List<Duration> slept = new ArrayList<>();

    // Answers of the scene are signed by the machine's clock, so only durations are moved.
    @Override
    public Instant now() {
        return Instant.now().plusSeconds(wallOffset.get());
    }

    @Override
    public long nanoTime() {
        return System.nanoTime() + skipped.get();
    }

    @Override
    public synchronized void sleep(Duration duration) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        skipped.addAndGet(duration.toNanos());
        slept.add(duration);
    }

    /** Somebody moves the wall clock. */
    public void moveWallClock(long seconds) {
        wallOffset.addAndGet(seconds);
    }

    /** The waits that were asked for. */
    public synchronized List<Duration> slept() {
        return slept.stream().filter(wait -> !wait.isZero()).toList();
    }
}
