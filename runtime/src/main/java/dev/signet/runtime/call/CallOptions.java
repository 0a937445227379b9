package dev.signet.runtime.call;

import dev.signet.runtime.validation.Severities;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a call is made: given to a caller for all of its calls, or for one call, where what is not said stays as the caller
 * has it. Immutable.
 */
public final class CallOptions {

    /** Nothing is said: everything is as by default. */
    public static final CallOptions NONE = new CallOptions(null, null, null, null, null, Headers.NONE);

    private static final Duration LONGEST = Duration.ofDays(1);

    private final @Nullable Duration deadline;
    private final @Nullable Duration attemptTimeout;
    private final @Nullable Duration rateLimitWait;
    private final @Nullable Retries retries;
    private final @Nullable Severities severities;
    private final Headers headers;

    private CallOptions(
            @Nullable Duration deadline,
            @Nullable Duration attemptTimeout,
            @Nullable Duration rateLimitWait,
            @Nullable Retries retries,
            @Nullable Severities severities,
            Headers headers) {
        this.deadline = deadline;
        this.attemptTimeout = attemptTimeout;
        this.rateLimitWait = rateLimitWait;
        this.retries = retries;
        this.severities = severities;
        this.headers = headers;
    }

    /** The time the whole call may take, waits and repetitions included: more than zero, at most a day. By default 30 s. */
    public CallOptions deadline(Duration value) {
        requireInRange("deadline", value, true);
        return new CallOptions(value, attemptTimeout, rateLimitWait, retries, severities, headers);
    }

    /** The time one attempt may take, to the last byte of its answer: more than zero, at most a day. By default 10 s. */
    public CallOptions attemptTimeout(Duration value) {
        requireInRange("timeout of an attempt", value, true);
        return new CallOptions(deadline, value, rateLimitWait, retries, severities, headers);
    }

    /** How long an attempt may wait for room in the rate limit: zero to a day. By default 1 s. */
    public CallOptions rateLimitWait(Duration value) {
        requireInRange("wait for the rate limit", value, false);
        return new CallOptions(deadline, attemptTimeout, value, retries, severities, headers);
    }

    /** A call that the rate limit has no room for at once fails at once. */
    public CallOptions failFast() {
        return rateLimitWait(Duration.ZERO);
    }

    /** How often and how soon a call is repeated that may be. By default {@link Retries#DEFAULT}. */
    public CallOptions retries(Retries value) {
        return new CallOptions(deadline, attemptTimeout, rateLimitWait, value, severities, headers);
    }

    /** What broken rules lead to. By default what the specs declare. */
    public CallOptions severities(Severities value) {
        return new CallOptions(deadline, attemptTimeout, rateLimitWait, retries, value, headers);
    }

    /**
     * A header field more, sent as it is and not signed, such as one for tracing. It takes the place of one of the same name.
     *
     * @throws IllegalArgumentException if it is no header field, or one that the call makes itself
     */
    public CallOptions header(String name, String value) {
        return new CallOptions(
                deadline,
                attemptTimeout,
                rateLimitWait,
                retries,
                severities,
                headers.replacing(Headers.NONE.with(ExtraHeader.name(name), ExtraHeader.value(name, value))));
    }

    /** These options, and where they say nothing, those of {@code others}. Header fields of both; of the same name, these. */
    public CallOptions over(CallOptions others) {
        return new CallOptions(
                deadline == null ? others.deadline : deadline,
                attemptTimeout == null ? others.attemptTimeout : attemptTimeout,
                rateLimitWait == null ? others.rateLimitWait : rateLimitWait,
                retries == null ? others.retries : retries,
                severities == null ? others.severities : severities,
                others.headers.replacing(headers));
    }

    /** The time the whole call may take. A signer, source of keys or limiter of your own is not interrupted by it. */
    public Duration deadline() {
        return Objects.requireNonNullElse(deadline, Duration.ofSeconds(30));
    }

    /** The time one attempt may take. */
    public Duration attemptTimeout() {
        return Objects.requireNonNullElse(attemptTimeout, Duration.ofSeconds(10));
    }

    /** How long an attempt may wait for room in the rate limit. */
    public Duration rateLimitWait() {
        return Objects.requireNonNullElse(rateLimitWait, Duration.ofSeconds(1));
    }

    /** How often and how soon a call is repeated that may be. */
    public Retries retries() {
        return Objects.requireNonNullElse(retries, Retries.DEFAULT);
    }

    /** What broken rules lead to. */
    public Severities severities() {
        return Objects.requireNonNullElse(severities, Severities.declared());
    }

    /** The header fields more. */
    public Headers headers() {
        return headers;
    }

    private static void requireInRange(String what, Duration value, boolean positive) {
        if (value.isNegative() || (positive && value.isZero()) || value.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("the " + what + " is " + (positive ? "more than zero" : "zero or more")
                    + " and at most a day, not " + value);
        }
    }
}
