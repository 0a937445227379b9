package dev.signet.runtime;

import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.NonceSource;
import dev.signet.runtime.auth.SigningScheme;
import dev.signet.runtime.auth.TrustedKeys;
import dev.signet.runtime.auth.WechatPayScheme;
import dev.signet.runtime.call.Call;
import dev.signet.runtime.call.CallOptions;
import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.call.Pipeline;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.Response;
import dev.signet.runtime.call.TimeSource;
import dev.signet.runtime.error.ConfigurationException;
import dev.signet.runtime.http.JdkTransport;
import dev.signet.runtime.http.RateLimiter;
import dev.signet.runtime.http.SlidingWindowRateLimiter;
import dev.signet.runtime.http.Transport;
import dev.signet.runtime.validation.Severities;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Calls endpoints as one identity; what generated clients hold. Build one for the life of the process: it is immutable,
 * for many threads, and keeps connections.
 */
public final class Caller {

    private final SigningScheme scheme;
    private final Credentials credentials;
    private final TimeSource time;
    private final RequestEncoder encoder;
    private final Pipeline pipeline;
    private final Executor executor;

    private Caller(Builder builder, Credentials credentials, TrustedKeys trusted) {
        this.credentials = credentials;
        this.time = builder.time;
        this.scheme = builder.scheme(credentials.scheme());
        this.encoder = new RequestEncoder(scheme::textProblem, builder.severities, builder.listener);
        this.executor = builder.executor;
        this.pipeline = new Pipeline(CallSteps.of(builder, scheme, credentials, trusted));
    }

    /** Starts a caller. */
    public static Builder builder() {
        return new Builder();
    }

    /** Calls {@code endpoint}, with 30 seconds for the whole call. */
    public <Q, R> Response<R> call(Endpoint<Q, R> endpoint, Q request) {
        return call(endpoint, request, CallOptions.DEFAULT);
    }

    /**
     * Calls {@code endpoint}.
     *
     * @throws dev.signet.runtime.error.SignetException if there is no result; it carries what became of the call
     * @throws ConfigurationException if this caller's credentials are not for the endpoint's scheme
     */
    public <Q, R> Response<R> call(Endpoint<Q, R> endpoint, Q request, CallOptions options) {
        Objects.requireNonNull(request, "the request is null; pass what is to be sent");
        requireScheme(endpoint);
        Call call = Call.start(endpoint, request, options, time);
        Request wire = encoder.encode(endpoint, request, call);
        return AnswerDecoder.decode(endpoint, call, pipeline.run(wire, call));
    }

    /**
     * Calls {@code endpoint} on the caller's executor.
     *
     * @param result what is made of the response there
     * @return completes as {@link #call(Endpoint, Object)} ends; cancelled with {@code true}, the call is interrupted
     */
    public <Q, R, T> CompletableFuture<T> callAsync(
            Endpoint<Q, R> endpoint, Q request, Function<Response<R>, T> result) {
        return AsyncCall.start(() -> result.apply(call(endpoint, request)), executor);
    }

    private void requireScheme(Endpoint<?, ?> endpoint) {
        if (!endpoint.scheme().equals(scheme.name())) {
            throw new ConfigurationException(endpoint.name() + " is signed by the scheme " + endpoint.scheme()
                    + ", but this caller signs as " + credentials.identity() + " by " + scheme.name()
                    + ". Give the client a caller built with credentials for " + endpoint.scheme() + ".");
        }
    }

    @Override
    public String toString() {
        return "Caller[" + credentials + "]";
    }

    /** Collects what a caller needs: credentials and trusted keys. Everything else has a default. */
    public static final class Builder {

        private static final Pattern HOST = Pattern.compile("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?");

        private final Map<String, SigningScheme> schemes = new HashMap<>();
        private @Nullable Credentials credentials;
        private @Nullable TrustedKeys trusted;
        private @Nullable Transport transport;
        private @Nullable RateLimiter limiter;
        private List<String> hosts = List.of();
        private Severities severities = Severities.declared();
        private CallListener listener = new LoggingListener();
        private TimeSource time = TimeSource.system();
        private NonceSource nonces = NonceSource.secure();
        private Executor executor = AsyncCall::onThread;

        private Builder() {
            scheme(WechatPayScheme.merchant());
            scheme(WechatPayScheme.brand());
        }

        /** Who is calling. */
        public Builder credentials(Credentials value) {
            credentials = value;
            return this;
        }

        /** Whose answers are believed. */
        public Builder trust(TrustedKeys value) {
            trusted = value;
            return this;
        }

        /** A signing scheme besides the two built in, under its own name. */
        public Builder scheme(SigningScheme value) {
            schemes.put(value.name(), value);
            return this;
        }

        /** How requests are sent; without this, by the JDK's client. May be shared by callers. */
        public Builder transport(Transport value) {
            transport = value;
            return this;
        }

        /** How calls are spread over time; without this, by each endpoint's rate, for this caller alone. */
        public Builder rateLimiter(RateLimiter value) {
            limiter = value;
            return this;
        }

        /** Hosts to call instead of those of the specs, such as a sandbox: {@code http://localhost:8080}. */
        public Builder hosts(String... value) {
            for (String host : value) {
                if (!HOST.matcher(host).matches()) {
                    throw new ConfigurationException(
                            "\"" + host + "\" is not a host. Write scheme and name only, such as "
                                    + "\"http://localhost:8080\", without a slash at the end.");
                }
            }
            hosts = List.of(value);
            return this;
        }

        /** What broken rules lead to; without this, what the specs declare. */
        public Builder severities(Severities value) {
            severities = value;
            return this;
        }

        /** Who is told; without this, the log. */
        public Builder listener(CallListener value) {
            listener = value;
            return this;
        }

        /** Where endpoints that give a future are called, blocking; without this, on a thread for each call. */
        public Builder executor(Executor value) {
            executor = value;
            return this;
        }

        /** The clocks; for tests. */
        public Builder time(TimeSource value) {
            time = value;
            return this;
        }

        /** The nonces; for tests. */
        public Builder nonces(NonceSource value) {
            nonces = value;
            return this;
        }

        /** The caller; {@link ConfigurationException} if something is missing. */
        public Caller build() {
            return new Caller(
                    this,
                    required(credentials, "credentials(…)", "Credentials.brand or Credentials.merchant"),
                    required(trusted, "trust(…)", "TrustedKeys.of"));
        }

        private SigningScheme scheme(String name) {
            return required(schemes.get(name), "scheme(…) for \"" + name + "\"", "your SigningScheme of that name");
        }

        List<String> hosts() {
            return hosts;
        }

        Transport transport() {
            return transport == null ? JdkTransport.create() : transport;
        }

        RateLimiter limiter() {
            return limiter == null ? new SlidingWindowRateLimiter(time) : limiter;
        }

        TimeSource time() {
            return time;
        }

        NonceSource nonces() {
            return nonces;
        }

        private static <T> T required(@Nullable T value, String call, String source) {
            if (value == null) {
                throw new ConfigurationException("Caller.builder() was not given " + call + "; pass " + source + ".");
            }
            return value;
        }
    }
}
