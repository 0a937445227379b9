package dev.signet.sandbox.shop;

import dev.signet.runtime.call.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntSupplier;

/** The machine's clock, whose sleep is only noted, with a number that is looked at meanwhile. */
final class NotedSleep implements TimeSource {

    final List<Duration> slept = new CopyOnWriteArrayList<>();
    final List<Integer> seen = new CopyOnWriteArrayList<>();
    private volatile IntSupplier look = () -> 0;

    void meanwhile(IntSupplier number) {
        look = number;
    }

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public void sleep(Duration duration) {
        if (!duration.isZero()) {
            seen.add(look.getAsInt());
            slept.add(duration);
        }
    }
}
