package dev.signet.runtime;

import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.SigningScheme;
import dev.signet.runtime.call.Call;
import dev.signet.runtime.call.CallOptions;
import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.call.Method;
import dev.signet.runtime.call.Pipeline;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.RequestWriter;
import dev.signet.runtime.call.Response;
import dev.signet.runtime.call.TimeSource;
import dev.signet.runtime.error.CallFacts;
import dev.signet.runtime.error.ConfigurationException;
import dev.signet.runtime.error.LocalFailureException;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.SignetException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs calls from their beginning to their end, and tells the listener of both. For many threads. */
final class CallRunner {

    private final Credentials credentials;
    private final SigningScheme scheme;
    private final TimeSource time;
    private final List<String> hosts;
    private final CallListener listener;
    private final CallIds ids;
    private final RequestEncoder encoder;
    private final AnswerDecoder decoder;
    private final Pipeline pipeline;
    private final Executor executor;
    private final SameIdentity identity;
    private final ClockCheck clock;

    CallRunner(CallerBuilder with, SigningScheme scheme, SameIdentity identity) {
        this.credentials = identity.first();
        this.scheme = scheme;
        this.time = with.time();
        this.hosts = with.hosts();
        this.listener = with.listener();
        this.ids = new CallIds(with.nonces());
        this.encoder = new RequestEncoder(scheme::textProblem, identity, listener);
        this.decoder = new AnswerDecoder();
        this.executor = with.executor();
        this.identity = identity;
        this.clock = new ClockCheck(time, with.transport());
        this.pipeline =
                new Pipeline(with.steps().apply(CallSteps.of(with, scheme, new ExpiryWatch(identity, time, listener))));
    }

    Credentials credentials() {
        return credentials;
    }

    Findings check(Endpoint<?, ?> endpoint) {
        List<String> asked = hosts.isEmpty() ? endpoint.hosts() : hosts;
        return check(now -> now.of(endpoint, scheme), asked);
    }

    Findings check() {
        return check(now -> now.of(scheme), hosts);
    }

    private Findings check(Function<CallerCheck, Findings> order, List<String> asked) {
        Findings findings = new Findings();
        try {
            findings = order.apply(new CallerCheck(identity.get(), time.now()));
        } catch (RuntimeException e) {
            findings.fail("identity", String.valueOf(e.getMessage()));
        }
        clock.look(findings, asked, !hosts.isEmpty());
        return findings;
    }

    <Q> Call start(Endpoint<Q, ?> endpoint, Q request, CallOptions options) {
        requireScheme(endpoint);
        return call(
                endpoint,
                key(endpoint, request),
                Outcome.NOT_SENT,
                options,
                () -> Optional.of(RequestWriter.masked(endpoint, request)));
    }

    // A key that says nothing lets no server recognise anything. One that cannot be read is told when the request is
    // written.
    private static <Q> @Nullable String key(Endpoint<Q, ?> endpoint, Q request) {
        try {
            return endpoint.idempotencyKey(request)
                    .filter(key -> !key.isBlank())
                    .orElse(null);
        } catch (Exception e) {
            return null;
        }
    }

    Call again(PreparedCall<?> prepared, CallOptions options) {
        requireScheme(prepared.endpoint());
        if (!prepared.identity().equals(credentials.identity())) {
            throw new ConfigurationException("the call was prepared by " + prepared.identity() + ", and this caller is "
                    + credentials.identity() + "; send it by the caller of the identity that prepared it");
        }
        return call(
                prepared.endpoint(),
                prepared.idempotencyKey().orElse(null),
                prepared.begin(),
                options,
                Optional::empty);
    }

    private Call call(
            Endpoint<?, ?> endpoint,
            @Nullable String key,
            Outcome before,
            CallOptions options,
            Supplier<Optional<Request>> masked) {
        CallFacts begin = new CallFacts(
                ids.next(), endpoint.name(), credentials.identity(), key, endpoint.method() == Method.GET, List.of());
        return new Call(new Call.Plan(endpoint, begin, hosts, options, masked, before), time);
    }

    <Q> Request encode(Endpoint<Q, ?> endpoint, Q request, Call call) {
        return encodeWithoutOptions(endpoint, request, call)
                .replacing(call.options().headers());
    }

    /** The request without the header fields of options, which each sending adds. */
    <Q> Request encodeWithoutOptions(Endpoint<Q, ?> endpoint, Q request, Call call) {
        return encoder.encode(endpoint, request, call);
    }

    /** Runs {@code call}; what it ends with, ends here. */
    <R> Response<R> run(Endpoint<?, R> endpoint, Call call, Supplier<Request> request) {
        listener.callStarted(call.facts());
        Response<R> response;
        try {
            response = decoder.decode(endpoint, call, pipeline.run(request.get(), call));
        } catch (SignetException e) {
            throw ended(call, e);
        } catch (Exception e) {
            // Also one that nobody declared: Kotlin and others throw what they like.
            throw ended(
                    call,
                    new LocalFailureException(Outcome.NOT_SENT, call.facts(), "a part of this program failed", e));
        } catch (Error e) {
            // Nobody can go on after it, but whoever reads the log shall know what became of the call.
            listener.callEnded(call.facts(), call.outcome(Outcome.NOT_SENT), call.took(), null);
            throw e;
        }
        listener.callEnded(call.facts(), Outcome.EXECUTED, call.took(), null);
        return response;
    }

    /** Runs {@code task} on the executor. */
    <T> CompletableFuture<T> async(Call call, Supplier<T> task) {
        try {
            return AsyncCall.start(task, () -> neverStarted(call, new CancellationException()), executor);
        } catch (RejectedExecutionException e) {
            return CompletableFuture.failedFuture(neverStarted(call, e));
        }
    }

    private SignetException neverStarted(Call call, RuntimeException cause) {
        listener.callStarted(call.facts());
        String problem = cause instanceof CancellationException
                ? "it was cancelled before it began"
                : "the executor given to Caller.builder().executor(…) takes no more calls";
        return ended(call, new LocalFailureException(Outcome.NOT_SENT, call.facts(), problem, cause));
    }

    private SignetException ended(Call call, SignetException failure) {
        SignetException end = call.end(failure);
        listener.callEnded(call.facts(), end.outcome(), call.took(), end);
        return end;
    }

    private void requireScheme(Endpoint<?, ?> endpoint) {
        if (!endpoint.scheme().equals(scheme.name())) {
            throw new ConfigurationException(endpoint.name() + " is signed by the scheme " + endpoint.scheme()
                    + ", but this caller signs as " + credentials.identity() + " by " + scheme.name()
                    + ". Give the client a caller built with credentials for " + endpoint.scheme() + ".");
        }
    }
}
