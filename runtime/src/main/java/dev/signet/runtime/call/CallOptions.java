package dev.signet.runtime.call;

import java.time.Duration;

/**
 * What one call may do differently. Immutable.
 *
 * @param deadline the time the whole call may take, waits and repetitions included; more than zero, at most a day
 */
public record CallOptions(Duration deadline) {

    /** 30 seconds for the whole call. */
    public static final CallOptions DEFAULT = new CallOptions(Duration.ofSeconds(30));

    /** Options with a deadline of more than zero. */
    public CallOptions {
        if (deadline.isZero() || deadline.isNegative() || deadline.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException(
                    "the deadline of a call is more than zero and at most a day, not " + deadline);
        }
    }
}
