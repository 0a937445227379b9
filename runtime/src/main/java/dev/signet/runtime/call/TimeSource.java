package dev.signet.runtime.call;

import java.time.Duration;
import java.time.Instant;

/** Time as a call sees it: one thing to replace in a test. Called from many threads. */
public interface TimeSource {

    /** The wall clock, for signatures. */
    Instant now();

    /** A clock that never jumps, for durations; only differences mean anything. */
    long nanoTime();

    /** Waits. */
    void sleep(Duration duration) throws InterruptedException;

    /** The machine's clocks. */
    static TimeSource system() {
        return SystemTime.INSTANCE;
    }
}
