package dev.signet.runtime.call;

import dev.signet.runtime.json.Codec;
import dev.signet.runtime.validation.Validator;
import dev.signet.spec.Retry;
import dev.signet.spec.Verification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One endpoint of an API: everything its spec says, as a value. Generated code holds one in a constant; a client calls
 * it, a server serves it. Immutable; for many threads.
 *
 * @param <Q> the request: a record of the spec, or a generated one that holds the method's parameters
 * @param <R> the result
 */
public final class Endpoint<Q, R> {

    private final At at;
    private final RequestBinding<Q> binding;
    private final Validator<Q> validator;
    private final Codec<R> result;
    private final List<ErrorRow> errors;
    private final Proof proof;
    private final @Nullable Rate rate;
    private final @Nullable Function<Q, @Nullable String> idempotencyKey;

    private Endpoint(Builder<Q, R> builder) {
        this.at = builder.at;
        this.binding = builder.binding;
        this.validator = builder.validator;
        this.result = builder.result;
        this.errors = List.copyOf(builder.errors);
        this.proof = builder.proof;
        this.rate = builder.rate;
        this.idempotencyKey = builder.idempotencyKey;
    }

    /**
     * Starts an endpoint.
     *
     * @param abi the constant of {@link RuntimeAbi} the code was generated for
     * @param name interface and method, such as {@code ProductCouponStocks.uploadCouponCodes}
     */
    public static Start builder(int abi, String name) {
        RuntimeAbi.require(abi, name);
        return new Start(name);
    }

    /** Interface and method. */
    public String name() {
        return at.name();
    }

    /** The HTTP method. */
    public Method method() {
        return at.method();
    }

    /** The path, with placeholders. */
    public PathTemplate path() {
        return at.path();
    }

    /** The name of the signing scheme. */
    public String scheme() {
        return at.scheme();
    }

    /** The hosts of the spec, the main one first. */
    public List<String> hosts() {
        return at.hosts();
    }

    /** How a request goes over the wire. */
    public RequestBinding<Q> binding() {
        return binding;
    }

    /** What a request is checked by. */
    public Validator<Q> validator() {
        return validator;
    }

    /** How a result is written and read. */
    public Codec<R> result() {
        return result;
    }

    /** The error table, in the page's order. */
    public List<ErrorRow> errors() {
        return errors;
    }

    /** How a successful answer is proven. */
    public Proof proof() {
        return proof;
    }

    /** The call frequency granted, if the page names one. */
    public Optional<Rate> rate() {
        return Optional.ofNullable(rate);
    }

    /** The value by which the server recognises a repetition of {@code request}, if the endpoint has one. */
    public Optional<String> idempotencyKey(Q request) {
        return Optional.ofNullable(idempotencyKey).map(key -> key.apply(request));
    }

    @Override
    public String toString() {
        return at.name() + " (" + at.method() + " " + at.path() + ")";
    }

    /** The first part of an endpoint: where it is. */
    public static final class Start {

        private final String name;

        private Start(String name) {
            this.name = name;
        }

        /** The method, path and hosts, and the scheme that signs. */
        public At at(Method method, String path, String scheme, List<String> hosts) {
            return new At(name, method, new PathTemplate(path), scheme, hosts);
        }
    }

    /** The second part of an endpoint: what goes there and comes back. */
    public record At(String name, Method method, PathTemplate path, String scheme, List<String> hosts) {

        /** Keeps a copy of the hosts. */
        public At {
            hosts = List.copyOf(hosts);
        }

        /** The request's binding and validator, and the result's codec. */
        public <Q, R> Builder<Q, R> types(RequestBinding<Q> binding, Validator<Q> validator, Codec<R> result) {
            return new Builder<>(this, binding, validator, result);
        }
    }

    /** The last part of an endpoint: what else its page says. */
    public static final class Builder<Q, R> {

        private final At at;
        private final RequestBinding<Q> binding;
        private final Validator<Q> validator;
        private final Codec<R> result;
        private final List<ErrorRow> errors = new ArrayList<>();
        private Proof proof = Proof.SIGNED;
        private @Nullable Rate rate;
        private @Nullable Function<Q, @Nullable String> idempotencyKey;

        private Builder(At at, RequestBinding<Q> binding, Validator<Q> validator, Codec<R> result) {
            this.at = at;
            this.binding = binding;
            this.validator = validator;
            this.result = result;
        }

        /** Where the idempotency key is found; null for a request that has none. */
        public Builder<Q, R> idempotencyKey(Function<Q, @Nullable String> key) {
            this.idempotencyKey = key;
            return this;
        }

        /** The call frequency granted. */
        public Builder<Q, R> rate(int permits, int perSeconds) {
            this.rate = new Rate(permits, Duration.ofSeconds(perSeconds));
            return this;
        }

        /** How a successful answer is proven, other than by a signature over its body. */
        public Builder<Q, R> proof(Verification.Mode mode, String header) {
            this.proof = new Proof(mode, header);
            return this;
        }

        /** A row of the error table. */
        public Builder<Q, R> error(int status, String code, String when, String remedy, Retry retry) {
            errors.add(new ErrorRow(status, code, when, remedy, retry));
            return this;
        }

        /** The endpoint. */
        public Endpoint<Q, R> build() {
            return new Endpoint<>(this);
        }
    }
}
