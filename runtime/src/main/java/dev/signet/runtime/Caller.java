package dev.signet.runtime;

import dev.signet.runtime.call.Call;
import dev.signet.runtime.call.CallOptions;
import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.call.Response;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Calls endpoints as one identity; what generated clients hold. Build one for the life of the process: it is immutable,
 * for many threads, virtual ones too, and keeps connections.
 */
public final class Caller {

    private final CallRunner runner;
    private final CallOptions options;

    Caller(CallRunner runner, CallOptions options) {
        this.runner = runner;
        this.options = options;
    }

    /** Starts a caller. */
    public static CallerBuilder builder() {
        return new CallerBuilder();
    }

    /** This caller with other options for its calls; it shares everything else, connections and limits too. */
    public Caller with(CallOptions others) {
        return new Caller(runner, others.over(options));
    }

    /** Calls {@code endpoint} with the caller's options. */
    public <Q, R> Response<R> call(Endpoint<Q, R> endpoint, Q request) {
        return call(endpoint, request, CallOptions.NONE);
    }

    /**
     * Calls {@code endpoint}.
     *
     * @param others what this call does otherwise than the caller's options say
     * @throws dev.signet.runtime.error.SignetException if there is no result; it carries what became of the call
     * @throws dev.signet.runtime.error.ConfigurationException if this caller's credentials are not for the endpoint's scheme
     */
    public <Q, R> Response<R> call(Endpoint<Q, R> endpoint, Q request, CallOptions others) {
        Call call = runner.start(endpoint, required(request), others.over(options));
        return runner.run(endpoint, call, () -> runner.encode(endpoint, request, call));
    }

    /**
     * Calls {@code endpoint} on the caller's executor.
     *
     * @param result what is made of the response there
     * @return completes as {@link #call(Endpoint, Object)} ends; its time runs from now on, waiting for the executor included.
     *     {@code orTimeout} ends the waiting, not the call. Cancelled with {@code true}, the call is interrupted; what
     *     became of it is then told to the listener only
     */
    public <Q, R, T> CompletableFuture<T> callAsync(
            Endpoint<Q, R> endpoint, Q request, Function<Response<R>, T> result) {
        Call call = runner.start(endpoint, required(request), options);
        return runner.async(
                call, () -> result.apply(runner.run(endpoint, call, () -> runner.encode(endpoint, request, call))));
    }

    /**
     * Checks {@code request} and fixes the bytes of its call, to be sent, stored, and sent again.
     *
     * @throws dev.signet.runtime.error.InvalidRequestException if the request breaks its spec
     * @throws IllegalArgumentException if the endpoint has no idempotency key and changes something: its calls may not be
     *     sent again
     */
    public <Q, R> PreparedCall<R> prepare(Endpoint<Q, R> endpoint, Q request) {
        Call call = runner.start(endpoint, required(request), options);
        PreparedCall.requireRepeatable(call);
        return PreparedCall.of(endpoint, call.facts(), runner.encodeWithoutOptions(endpoint, request, call));
    }

    /** Sends a call that was prepared, with the caller's options. */
    public <R> Response<R> call(PreparedCall<R> prepared) {
        return call(prepared, CallOptions.NONE);
    }

    /**
     * Sends a call that was prepared, the first time or again: the same bytes, with a fresh signature. The
     * outcome is that of all sendings together: after one that may have been executed, or from storage, a refusal leaves it
     * UNKNOWN; after one that was, EXECUTED.
     *
     * @throws dev.signet.runtime.error.SignetException if there is no result
     * @throws dev.signet.runtime.error.ConfigurationException if another identity prepared it
     */
    public <R> Response<R> call(PreparedCall<R> prepared, CallOptions others) {
        Call call = runner.again(prepared, others.over(options));
        return prepared.keepOutcome(() -> runner.run(
                prepared.endpoint(), call, () -> prepared.request(call.options().headers())));
    }

    /**
     * Looks at all that calls need, but for what depends on an endpoint: its scheme and path, and, unless hosts were given to the
     * builder, whose clock to compare with.
     */
    public Checkup check() {
        return runner.check().checkup();
    }

    /**
     * Looks at all that a call to {@code endpoint} needs: the scheme, the keys and that they sign, certificates and their dates, API
     * keys, and this machine's clock, for which the host is asked once, unsigned. Makes no call.
     */
    public Checkup check(Endpoint<?, ?> endpoint) {
        return runner.check(endpoint).checkup();
    }

    /** The same, and one real call at the end, if nothing spoke against it: to an endpoint that may be called to try. */
    public <Q> Checkup check(Endpoint<Q, ?> endpoint, Q request) {
        Findings findings = runner.check(endpoint);
        if (findings.checkup().passed()) {
            CallerCheck.trial(findings, endpoint, () -> call(endpoint, request));
        }
        return findings.checkup();
    }

    private static <Q> Q required(Q request) {
        return Objects.requireNonNull(request, "the request is null; pass what is to be sent");
    }

    @Override
    public String toString() {
        return "Caller[" + runner.credentials() + "]";
    }
}
