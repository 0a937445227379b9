package dev.signet.sandbox;

import dev.signet.runtime.call.TimeSource;
import java.time.Duration;
import java.time.Instant;

/** The sandbox's clock, which may be wrong on purpose. */
final class SandboxClock implements TimeSource {

    private final TimeSource source;
    private volatile Duration shift = Duration.ZERO;

    SandboxClock(TimeSource source) {
        this.source = source;
    }

    void shift(Duration value) {
        shift = value;
    }

    @Override
    public Instant now() {
        return source.now().plus(shift);
    }

    @Override
    public long nanoTime() {
        return source.nanoTime();
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        source.sleep(duration);
    }
}
