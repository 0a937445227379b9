package dev.signet.runtime.call;

import dev.signet.runtime.error.CallFacts;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One call on its way through the steps: what it is, and what has happened so far. Used by one thread at a time. */
public final class Call {

    private final Endpoint<?, ?> endpoint;
    private final @Nullable String idempotencyKey;
    private final TimeSource time;
    private final long endNanos;
    private int attempts;
    private @Nullable String host;

    private Call(Endpoint<?, ?> endpoint, @Nullable String idempotencyKey, CallOptions options, TimeSource time) {
        this.endpoint = endpoint;
        this.idempotencyKey = idempotencyKey;
        this.time = time;
        this.endNanos = time.nanoTime() + options.deadline().toNanos();
    }

    /** A call that starts now. */
    public static <Q> Call start(Endpoint<Q, ?> endpoint, Q request, CallOptions options, TimeSource time) {
        return new Call(endpoint, endpoint.idempotencyKey(request).orElse(null), options, time);
    }

    /** What is called. */
    public Endpoint<?, ?> endpoint() {
        return endpoint;
    }

    /** What is left of the call's time; zero or less once the deadline has passed. */
    public Duration remaining() {
        return Duration.ofNanos(endNanos - time.nanoTime());
    }

    /** Counts an attempt that is about to be put on the wire. */
    public void attempt(String toHost) {
        attempts++;
        host = toHost;
    }

    /** Attempts so far. */
    public int attempts() {
        return attempts;
    }

    /** The facts so far, for an exception. */
    public CallFacts facts() {
        return new CallFacts(endpoint.name(), idempotencyKey, host, attempts);
    }
}
