package dev.signet.reliability.simulator;

import dev.signet.runtime.call.TimeSource;
import java.time.Duration;
import java.time.Instant;

/** Time that only the simulation moves. For one thread. */
final class SimulatedTime implements TimeSource {

    private Instant now = Instant.ofEpochSecond(1_800_000_000);
    private long nanos;

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public long nanoTime() {
        return nanos;
    }

    @Override
    public void sleep(Duration duration) {
        pass(duration);
    }

    void pass(Duration duration) {
        now = now.plus(duration);
        nanos += duration.toNanos();
    }
}
