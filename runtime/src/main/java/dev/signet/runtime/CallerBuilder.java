package dev.signet.runtime;

import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.Identity;
import dev.signet.runtime.auth.NonceSource;
import dev.signet.runtime.auth.SigningScheme;
import dev.signet.runtime.auth.TrustedKeys;
import dev.signet.runtime.auth.WechatPayScheme;
import dev.signet.runtime.call.CallOptions;
import dev.signet.runtime.call.Step;
import dev.signet.runtime.call.TimeSource;
import dev.signet.runtime.error.ConfigurationException;
import dev.signet.runtime.http.JdkTransport;
import dev.signet.runtime.http.RateLimitKey;
import dev.signet.runtime.http.RateLimiter;
import dev.signet.runtime.http.SlidingWindowRateLimiter;
import dev.signet.runtime.http.Transport;
import dev.signet.runtime.json.FieldCipher;
import dev.signet.runtime.validation.Severities;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Collects what a caller needs: credentials and trusted keys. Everything else has a default. */
public final class CallerBuilder {

    private final Map<String, SigningScheme> schemes = new HashMap<>();
    private @Nullable Supplier<Identity> identity;
    private @Nullable Credentials credentials;
    private @Nullable Supplier<TrustedKeys> trusted;
    private @Nullable FieldCipher cipher;
    private @Nullable Transport transport;
    private @Nullable RateLimiter limiter;
    private List<String> hosts = List.of();
    private CallOptions options = CallOptions.NONE;
    private RateLimitKey rateLimitKey = RateLimitKey.perIdentityAndEndpoint();
    private CallListener listener = new SafeListener(new LoggingListener());
    private TimeSource time = TimeSource.system();
    private NonceSource nonces = NonceSource.secure();
    private DoubleSupplier random = () -> ThreadLocalRandom.current().nextDouble();
    private Executor executor = AsyncCall::onThread;
    private UnaryOperator<List<Step>> steps = UnaryOperator.identity();

    CallerBuilder() {
        scheme(WechatPayScheme.merchant());
        scheme(WechatPayScheme.brand());
    }

    /** Who is calling, whose answers are believed, and how sensitive values are encrypted, in one. */
    public CallerBuilder identity(Identity value) {
        return identity(() -> value);
    }

    /**
     * The same, asked for before each attempt: keys may change while the program runs, and a body keeps the key that it was
     * encrypted with. Called from many threads, each of which waits; what it throws ends the call. Takes the place of what
     * {@link #credentials}, {@link #trust} and {@link #cipher} were given, and gives it up to what they are given later.
     */
    public CallerBuilder identity(Supplier<Identity> value) {
        identity = value;
        credentials = null;
        trusted = null;
        cipher = null;
        return this;
    }

    /** Who is calling. */
    public CallerBuilder credentials(Credentials value) {
        identity = null;
        credentials = value;
        return this;
    }

    /** Whose answers are believed. */
    public CallerBuilder trust(TrustedKeys value) {
        return trust(() -> value);
    }

    /**
     * Whose answers are believed, asked for before each attempt: it may change while the program runs. Called from many threads,
     * each of which waits; what it throws ends the call.
     */
    public CallerBuilder trust(Supplier<TrustedKeys> value) {
        identity = null;
        trusted = value;
        return this;
    }

    /**
     * How sensitive values are encrypted and decrypted, where that is not done by the primary trusted key and the caller's own
     * private key. Unless it says otherwise, the platform is told that it was the primary key.
     */
    public CallerBuilder cipher(FieldCipher value) {
        identity = null;
        cipher = value;
        return this;
    }

    /** A signing scheme besides the two built in, under its own name. */
    public CallerBuilder scheme(SigningScheme value) {
        schemes.put(value.name(), value);
        return this;
    }

    /** How requests are sent; without this, by the JDK's client. May be shared by callers. */
    public CallerBuilder transport(Transport value) {
        transport = value;
        return this;
    }

    /** How calls are spread over time; without this, by each endpoint's rate, for this caller alone. */
    public CallerBuilder rateLimiter(RateLimiter value) {
        limiter = value;
        return this;
    }

    /** Which calls share a quota; without this, those of one identity to one endpoint. */
    public CallerBuilder rateLimitKey(RateLimitKey value) {
        rateLimitKey = value;
        return this;
    }

    /** How calls are made: times, repetitions, severities. Options of a call go before these. */
    public CallerBuilder options(CallOptions value) {
        options = value.over(options);
        return this;
    }

    /** Hosts to call instead of those of the specs, such as a sandbox: {@code http://localhost:8080}. */
    public CallerBuilder hosts(String... value) {
        hosts = Arrays.stream(value).map(HostAddress::require).distinct().toList();
        return this;
    }

    /** What broken rules lead to; without this, what the specs declare. */
    public CallerBuilder severities(Severities value) {
        options = options.severities(value);
        return this;
    }

    /** Who is told in place of the log; to have both, {@code new LoggingListener().and(yours)}. */
    public CallerBuilder listener(CallListener value) {
        listener = new SafeListener(value);
        return this;
    }

    /** Where endpoints that give a future are called, blocking; without this, on a thread for each call. */
    public CallerBuilder executor(Executor value) {
        executor = value;
        return this;
    }

    /** The clocks; for tests. */
    public CallerBuilder time(TimeSource value) {
        time = value;
        return this;
    }

    /** The nonces; for tests. */
    public CallerBuilder nonces(NonceSource value) {
        nonces = value;
        return this;
    }

    /** Numbers from 0 to 1 that spread waits; for tests. */
    public CallerBuilder random(DoubleSupplier value) {
        random = value;
        return this;
    }

    // A simulator replaces steps by wrong ones, to show that it would notice.
    CallerBuilder steps(UnaryOperator<List<Step>> change) {
        steps = change;
        return this;
    }

    UnaryOperator<List<Step>> steps() {
        return steps;
    }

    /** The caller; {@link ConfigurationException} if something is missing. */
    public Caller build() {
        SameIdentity who = identity == null ? ofParts() : SameIdentity.of(identity);
        return new Caller(new CallRunner(this, scheme(who.first().scheme()), who), options);
    }

    private SameIdentity ofParts() {
        Credentials who =
                required(credentials, "credentials(…) or identity(…)", "Credentials.brand or Credentials.merchant");
        Supplier<TrustedKeys> keys = required(trusted, "trust(…)", "TrustedKeys.of");
        FieldCipher own = cipher;
        return new SameIdentity(
                () -> {
                    Identity whole = Identity.of(who, keys.get());
                    return own == null ? whole : whole.cipher(own);
                },
                who);
    }

    private SigningScheme scheme(String name) {
        return required(schemes.get(name), "scheme(…) for \"" + name + "\"", "your SigningScheme of that name");
    }

    List<String> hosts() {
        return hosts;
    }

    // One for all that are built of this.
    Transport transport() {
        Transport own = transport == null ? JdkTransport.create() : transport;
        transport = own;
        return own;
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

    RateLimitKey rateLimitKey() {
        return rateLimitKey;
    }

    CallListener listener() {
        return listener;
    }

    Executor executor() {
        return executor;
    }

    DoubleSupplier random() {
        return random;
    }

    private static <T> T required(@Nullable T value, String call, String source) {
        if (value == null) {
            throw new ConfigurationException("Caller.builder() was not given " + call + "; pass " + source + ".");
        }
        return value;
    }
}
