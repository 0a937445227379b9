package dev.signet.runtime.call;

import java.time.Duration;

/**
 * How often and how soon a call is repeated that may be repeated. Which may, nobody can change: a call whose request may
 * have arrived is repeated only if it reads, or carries an idempotency key, or was provably refused.
 *
 * @param attempts at most so many for one call, the first included; 1 to 10
 * @param backoff waited before the second attempt after an attempt that failed; doubled for each more
 * @param throttledBackoff the same after 429 or 202: the server is asked to do less
 * @param longestBackoff no wait is longer, except that {@code Retry-After} may add up to 5 s
 */
public record Retries(int attempts, Duration backoff, Duration throttledBackoff, Duration longestBackoff) {

    /** Four attempts; 0.2 s and 1 s doubled, at most 10 s. */
    public static final Retries DEFAULT =
            new Retries(4, Duration.ofMillis(200), Duration.ofSeconds(1), Duration.ofSeconds(10));

    /** One attempt, on one host. */
    public static final Retries NONE = DEFAULT.attempts(1);

    /** Checks the ranges. */
    public Retries {
        if (attempts < 1 || attempts > 10) {
            throw new IllegalArgumentException("a call has 1 to 10 attempts, not " + attempts);
        }
        requireInRange("backoff", backoff);
        requireInRange("throttledBackoff", throttledBackoff);
        requireInRange("longestBackoff", longestBackoff);
    }

    private static void requireInRange(String name, Duration value) {
        if (value.isNegative() || value.compareTo(Duration.ofHours(1)) > 0) {
            throw new IllegalArgumentException(name + " is zero or more and at most an hour, not " + value);
        }
    }

    /** The same with another number of attempts. */
    public Retries attempts(int value) {
        return new Retries(value, backoff, throttledBackoff, longestBackoff);
    }
}
