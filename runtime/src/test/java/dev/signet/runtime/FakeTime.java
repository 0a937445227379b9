package dev.signet.runtime;

import dev.signet.runtime.call.TimeSource;
import java.time.Duration;
import java.time.Instant;

/** Time that passes only when told to; sleeping tells it to. */
public final class FakeTime implements TimeSource {

    private Instant now = Instant.ofEpochSecond(1_554_208_460);
    private long nanos;

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized long nanoTime() {
        return nanos;
    }

    @Override
    public void sleep(Duration duration) {
        pass(duration);
    }

    public synchronized void pass(Duration duration) {
        now = now.plus(duration);
        nanos += duration.toNanos();
    }
}
