package dev.signet.sandbox;

import dev.signet.runtime.auth.ApiKey;
import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.Identity;
import dev.signet.runtime.auth.TrustedKeys;
import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.call.Served;
import dev.signet.runtime.call.TimeSource;
import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.notify.EventType;
import dev.signet.sandbox.CallerRegistry.KnownCaller;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A running sandbox on this machine. It checks the signature of every request, validates it by its spec, calls the
 * implementation, and signs the answer. For many threads; close it when done.
 */
public final class Sandbox implements AutoCloseable {

    private final CallerRegistry callers;
    private final PlatformKeys platform;
    private final SandboxState state;
    private final NotificationTransport transport;
    private final JettyServer server;

    private Sandbox(Builder builder) {
        this.callers = builder.callers;
        this.platform = new PlatformKeys(
                builder.platformKey == null ? PlatformKey.publicKey() : builder.platformKey,
                builder.certificates ? PlatformKey.certificate(builder.time.now()) : null);
        this.state = new SandboxState(new SandboxClock(builder.time), new Stubs(builder.served), new ExchangeLog());
        this.transport = new NotificationTransport(state.clock());
        AuthorizationCheck authorization = new AuthorizationCheck(callers, platform, state.clock());
        this.server =
                JettyServer.start(builder.port, new SandboxService(builder.served, authorization, platform, state));
    }

    /** Starts a sandbox. */
    public static Builder builder() {
        return new Builder();
    }

    /** Where it listens, such as {@code http://127.0.0.1:40123}; what {@code CallerBuilder#hosts} takes. */
    public String host() {
        return server.host();
    }

    /** The credentials of a caller that was made known to the builder. */
    public Credentials credentials(String identity) {
        return callers.known(identity).credentials();
    }

    /** The public key of a caller that was made known to the builder, as its certificate would show it. */
    public PublicKey publicKey(String identity) {
        return callers.known(identity).key();
    }

    /** The key that answers are signed with. */
    public TrustedKeys trustedKeys() {
        return platform.trusted();
    }

    /** The platform's certificate, which merchants download from {@code /v3/certificates}; empty unless asked for. */
    public Optional<X509Certificate> certificate() {
        return platform.x509();
    }

    /** The API key of a caller that was made known, for clients other than Signet's. */
    public String apiKey(String identity) {
        return callers.known(identity).apiKey();
    }

    /** A caller that was made known, whole: its credentials, the sandbox's key, and its API key. */
    public Identity identity(String identity) {
        return Identity.of(credentials(identity), trustedKeys())
                .apiKeys(ApiKey.of(callers.known(identity).apiKey()));
    }

    /** A notification for a caller, which carries {@code resource}; sent by {@link OutgoingNotification#sendTo}. */
    public <T> OutgoingNotification notification(String identity, EventType<T> event, T resource) {
        KnownCaller receiver = callers.known(identity);
        JsonWriter out = new JsonWriter(any -> null, platform.publicKey().cipherFor(receiver.key()));
        event.codec().write(resource, out);
        return notification(receiver, event.names().get(0), out.finish());
    }

    /** The same of any type, which carries {@code json}. */
    public OutgoingNotification notification(String identity, String type, String json) {
        return notification(callers.known(identity), type, json.getBytes(StandardCharsets.UTF_8));
    }

    private OutgoingNotification notification(KnownCaller receiver, String type, byte[] resource) {
        byte[] body = new NotificationWriter(state.clock()).write(type, resource, receiver);
        String scheme = receiver.credentials().scheme();
        var content = new OutgoingNotification.Content(type, body, scheme);
        var sender = new OutgoingNotification.Platform(
                new PlatformSignature(platform.of(scheme), state.clock()), transport, state.clock());
        return new OutgoingNotification(content, sender, Optional.empty());
    }

    /**
     * Tells an endpoint to do otherwise than its implementation.
     *
     * @throws IllegalArgumentException if it is not served here
     */
    public <Q, R> EndpointStub<Q, R> on(Endpoint<Q, R> endpoint) {
        return new EndpointStub<>(state.stubs().of(endpoint));
    }

    /** What came, and what was answered: the last 10,000, and no more than 64 MiB of bodies, in the order in which they ended. */
    public List<Exchange> exchanges() {
        return state.exchanges().all();
    }

    /** How often a request with this idempotency key was executed, by whatever endpoint. */
    public int executions(String idempotencyKey) {
        return state.exchanges().executions(idempotencyKey);
    }

    /** Sets the sandbox's clock wrong by so much, forward or back; zero for right again. */
    public void shiftClock(Duration by) {
        state.clock().shift(by);
    }

    /** Forgets what came and what endpoints were told, and sets the clock right: for the next test. */
    public void reset() {
        state.exchanges().clear();
        state.stubs().clear();
        state.clock().shift(Duration.ZERO);
    }

    /** Stops listening. */
    @Override
    public void close() {
        server.stop();
    }

    /** Collects what a sandbox serves, and whom. */
    public static final class Builder {

        private final CallerRegistry callers = new CallerRegistry();
        private final List<Served<?, ?>> served = new ArrayList<>();
        private TimeSource time = TimeSource.system();
        private int port;
        private boolean certificates;
        private @Nullable PlatformKey platformKey;

        private Builder() {}

        /** Serves an implementation of a spec: {@code serve(ProductCouponStocksEndpoints.serve(implementation))}. */
        public Builder serve(List<Served<?, ?>> endpoints) {
            served.addAll(endpoints);
            return this;
        }

        /** Makes a brand known, with keys of its own. */
        public Builder brand(String brandId) {
            callers.addBrand(brandId);
            return this;
        }

        /** Makes a merchant known, with keys of its own. */
        public Builder merchant(String mchid) {
            callers.addMerchant(mchid);
            return this;
        }

        /**
         * Makes a caller known that has keys already; {@code key} is the public one that its certificate would show. Given again with
         * other keys, it is known by all of them: for the exchange of one for the other.
         */
        public Builder caller(Credentials credentials, PublicKey key) {
            callers.add(credentials, key);
            return this;
        }

        /**
         * Has a certificate of the platform, too, as merchants of before 2024 do: it is downloaded from {@code /v3/certificates}, and signs
         * what a request asks for that names it, or none.
         */
        public Builder certificates() {
            certificates = true;
            return this;
        }

        Builder caller(Credentials credentials, PublicKey key, String apiKey) {
            callers.add(credentials, key, apiKey);
            return this;
        }

        /** Signs with this key, and is trusted by it. */
        Builder platformKey(String serial, KeyPair keys) {
            platformKey = PlatformKey.publicKey(serial, keys);
            return this;
        }

        /** The port to listen on; without this, a free one. */
        public Builder port(int value) {
            port = value;
            return this;
        }

        /** The clock by which it signs and judges timestamps. */
        public Builder time(TimeSource value) {
            time = value;
            return this;
        }

        /** A sandbox that listens. */
        public Sandbox start() {
            return new Sandbox(this);
        }
    }
}
