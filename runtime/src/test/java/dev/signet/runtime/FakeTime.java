package dev.signet.runtime;

import dev.signet.runtime.call.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Time that passes only when told to; sleeping tells it to. */
public final class FakeTime implements TimeSource {

    private Instant now = Instant.ofEpochSecond(1_554_208_460);
    private long nanos;
    private boolean interrupting;
    private final List<Duration> slept = new ArrayList<>();

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized long nanoTime() {
        return nanos;
    }

    @Override
    public synchronized void sleep(Duration duration) throws InterruptedException {
        if (interrupting && !duration.isZero()) {
            throw new InterruptedException("while asleep");
        }
        pass(duration);
        if (!duration.isZero()) {
            slept.add(duration);
        }
    }

    /** From now on, whoever sleeps is interrupted. */
    public synchronized void interruptSleepers() {
        interrupting = true;
    }

    /** Somebody corrects the wall clock. */
    public synchronized void setBack(Duration duration) {
        now = now.minus(duration);
    }

    /** The waits that were asked for, in their order. */
    public synchronized List<Duration> slept() {
        return List.copyOf(slept);
    }

    public synchronized void pass(Duration duration) {
        now = now.plus(duration);
        nanos += duration.toNanos();
    }
}
