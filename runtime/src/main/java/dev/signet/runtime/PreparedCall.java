package dev.signet.runtime;

import dev.signet.runtime.call.Call;
import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.Response;
import dev.signet.runtime.error.CallFacts;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.SignetException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one call, checked and fixed, made by {@link Caller#prepare}: to be stored before they are sent, and sent
 * again, today or after a crash, when nobody can tell whether they arrived. Every sending is signed afresh; the bytes stay,
 * those of encrypted values too. For many threads.
 *
 * @param <R> the result
 */
public final class PreparedCall<R> {

    private final Endpoint<?, R> endpoint;
    private final String identity;
    private final @Nullable String idempotencyKey;
    private final Request request;
    private Outcome before;

    private PreparedCall(Endpoint<?, R> endpoint, StoredCall stored, Outcome before) {
        this.endpoint = endpoint;
        this.identity = stored.identity();
        this.idempotencyKey = stored.idempotencyKey();
        this.request = stored.request();
        this.before = before;
    }

    static <R> PreparedCall<R> of(Endpoint<?, R> endpoint, CallFacts facts, Request request) {
        StoredCall call = new StoredCall(endpoint.name(), facts.identity(), facts.idempotencyKey(), request);
        return new PreparedCall<>(endpoint, call, Outcome.NOT_SENT);
    }

    static void requireRepeatable(Call call) {
        if (!call.repeatable()) {
            throw new IllegalArgumentException(
                    call.endpoint().name()
                            + " changes something and has no idempotency key, so its calls may not be sent again. Call it directly.");
        }
    }

    /**
     * A call that was stored by {@link #bytes()}. Whether it was sent before is not known, so it is taken to have been.
     *
     * @throws IllegalArgumentException if {@code stored} is not whole, or was stored for another endpoint
     */
    public static <R> PreparedCall<R> read(Endpoint<?, R> endpoint, byte[] stored) {
        StoredCall call = StoredCall.read(stored);
        if (!call.endpoint().equals(endpoint.name())) {
            throw new IllegalArgumentException(
                    "the call was stored for " + call.endpoint() + ", not for " + endpoint.name());
        }
        return new PreparedCall<>(endpoint, call, Outcome.UNKNOWN);
    }

    /** The call as bytes, to be stored. They hold what the request holds, in plain where it is not encrypted. */
    public byte[] bytes() {
        return new StoredCall(endpoint.name(), identity, idempotencyKey, request).write();
    }

    /** Who prepared it. */
    public String identity() {
        return identity;
    }

    /** The value by which the server recognises a repetition, if the endpoint has one. */
    public Optional<String> idempotencyKey() {
        return Optional.ofNullable(idempotencyKey);
    }

    Endpoint<?, R> endpoint() {
        return endpoint;
    }

    synchronized Outcome before() {
        return before;
    }

    private synchronized void leave(Outcome open) {
        before = before.and(open);
    }

    Request request(Headers more) {
        return request.with(more);
    }

    // What one sending leaves open stays open for the next.
    Response<R> keepOutcome(Supplier<Response<R>> sending) {
        try {
            return sending.get();
        } catch (SignetException e) {
            leave(e.outcome());
            throw e;
        }
    }

    @Override
    public String toString() {
        return "PreparedCall[" + endpoint.name() + ", " + identity + "]";
    }
}
