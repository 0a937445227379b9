package dev.signet.wechatpay.memory;

import dev.signet.runtime.call.TimeSource;
import java.time.Duration;
import java.time.Instant;

/** A clock that stands still until it is set. */
final class SetTime implements TimeSource {

    private volatile Instant now = Instant.parse("2026-03-01T04:00:00Z");

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public long nanoTime() {
        return now.toEpochMilli() * 1_000_000;
    }

    @Override
    public void sleep(Duration duration) {
        pass(duration);
    }

    void pass(Duration duration) {
        now = now.plus(duration);
    }
}
