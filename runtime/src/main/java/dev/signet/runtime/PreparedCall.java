package dev.signet.runtime;

import dev.signet.runtime.call.Call;
import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.Method;
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
    private Outcome known;
    private int underWay;

    private PreparedCall(Endpoint<?, R> endpoint, StoredCall stored, Outcome before) {
        this.endpoint = endpoint;
        this.identity = stored.identity();
        this.idempotencyKey = stored.idempotencyKey();
        this.request = stored.request();
        this.known = before;
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
        String path = call.request().target().split("\\?", 2)[0];
        boolean samePlace = call.request().method() == endpoint.method()
                && endpoint.path().match(path).isPresent();
        if (!samePlace || (call.idempotencyKey() == null && endpoint.method() != Method.GET)) {
            throw new IllegalArgumentException("the call was stored with another method, path or idempotency key than "
                    + endpoint + " has now; the spec was changed since, so send it by the version that stored it");
        }
        return new PreparedCall<>(endpoint, call, Outcome.UNKNOWN);
    }

    /**
     * The call as bytes, to be stored where only you can write: whoever changes them decides what is signed. They hold what
     * the request holds, in plain where it is not encrypted.
     */
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

    /** What is known of it after all its sendings: NOT_SENT before the first, UNKNOWN while one is under way. */
    public synchronized Outcome outcome() {
        return underWay > 0 ? known.and(Outcome.UNKNOWN) : known;
    }

    /** A sending begins; gives what is known of all before it. What is under way in another thread is not known. */
    synchronized Outcome begin() {
        Outcome before = outcome();
        underWay++;
        return before;
    }

    private synchronized void end(Outcome outcome) {
        underWay--;
        known = known.and(outcome);
    }

    Request request(Headers more) {
        return request.replacing(more);
    }

    // What one sending leaves open stays open for the next; what one has done, stays done.
    Response<R> keepOutcome(Supplier<Response<R>> sending) {
        Outcome outcome = Outcome.UNKNOWN;
        try {
            Response<R> response = sending.get();
            outcome = Outcome.EXECUTED;
            return response;
        } catch (SignetException e) {
            outcome = e.outcome();
            throw e;
        } finally {
            end(outcome);
        }
    }

    @Override
    public String toString() {
        return "PreparedCall[" + endpoint.name() + ", " + identity + "]";
    }
}
