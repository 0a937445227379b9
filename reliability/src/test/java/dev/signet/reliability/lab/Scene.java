package dev.signet.reliability.lab;

import dev.signet.reliability.lab.Origin.Behaviour;
import dev.signet.reliability.lab.Transfers.Payment;
import dev.signet.reliability.lab.Transfers.Receipt;
import dev.signet.reliability.lab.Transfers.Tip;
import dev.signet.runtime.Caller;
import dev.signet.runtime.CallerBuilder;
import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.call.CallOptions;
import dev.signet.runtime.call.Response;
import dev.signet.runtime.error.SignetException;
import dev.signet.runtime.http.JdkTransport;
import dev.signet.runtime.http.OkHttpTransport;
import dev.signet.runtime.http.Transport;
import dev.signet.runtime.http.TransportOptions;
import java.io.IOException;
import java.net.http.HttpClient;
import java.security.KeyPair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * One call amid one fault: two hosts, the first with the fault, the second sound; a caller; and what became of it all.
 * What a fault needs is changed before {@link #play()}.
 */
public final class Scene implements AutoCloseable {

    private static final KeyPair OWN = Platform.keys();
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** The truth. */
    public final Ledger ledger = new Ledger();

    /** Waits of the caller take no time. */
    public final SkippingTime time = new SkippingTime();

    /** The id of the one call. */
    public final String id = "call_" + COUNT.incrementAndGet();

    private final Recorder recorder = new Recorder();
    private final Transports kind;
    private final boolean keyed;
    private final List<Origin> origins = new ArrayList<>();
    private final List<Consumer<OkHttpClient.Builder>> okHttp = new ArrayList<>();
    private final List<Consumer<HttpClient.Builder>> jdk = new ArrayList<>();
    private final List<Consumer<CallerBuilder>> builders = new ArrayList<>();
    private final List<AutoCloseable> closeables = new ArrayList<>();
    private String[] hosts = {};
    private boolean warmUp;
    private boolean background;
    private boolean voided;
    private boolean marked;
    private @Nullable SignetException thrown;
    private @Nullable Thread thread;
    private @Nullable CompletableFuture<Receipt> future;
    private CallOptions options =
            CallOptions.NONE.deadline(Duration.ofSeconds(20)).attemptTimeout(Duration.ofSeconds(2));

    /** The transports there are. */
    public enum Transports {
        OKHTTP,
        JDK
    }

    /** A call by {@code kind}, {@code keyed} or not. */
    public Scene(Transports kind, boolean keyed) {
        this.kind = kind;
        this.keyed = keyed;
    }

    /** The caller's own key pair. */
    public static KeyPair ownKeys() {
        return OWN;
    }

    /** A piece of the caller's private key, as text. */
    public static String privateKeyText() {
        return Base64.getEncoder().encodeToString(OWN.getPrivate().getEncoded()).substring(100, 140);
    }

    /** Does everything right. */
    public static void sound(Exchange exchange) throws IOException {
        exchange.read().execute().answer(200, Exchange.DONE);
    }

    /** Two hosts: the first as {@code fault} says, the second sound. */
    public Scene main(Behaviour fault) {
        return hosts(origin(fault).host(), origin(Scene::sound).host());
    }

    /** Two hosts that both do as {@code fault} says. */
    public Scene both(Behaviour fault) {
        return hosts(origin(fault).host(), origin(fault).host());
    }

    /** One more host. */
    public Origin origin(Behaviour behaviour) {
        return keep(Origin.plain(ledger, behaviour));
    }

    /** Closes {@code origin} with the scene. */
    public Origin keep(Origin origin) {
        origins.add(origin);
        return origin;
    }

    /** The hosts that are called, in their order. */
    public Scene hosts(String... value) {
        hosts = value;
        return this;
    }

    public Scene options(CallOptions value) {
        options = value.over(options);
        return this;
    }

    public Scene okHttp(Consumer<OkHttpClient.Builder> change) {
        okHttp.add(change);
        return this;
    }

    public Scene jdk(Consumer<HttpClient.Builder> change) {
        jdk.add(change);
        return this;
    }

    public Scene caller(Consumer<CallerBuilder> change) {
        builders.add(change);
        return this;
    }

    public boolean keyed() {
        return keyed;
    }

    public boolean by(Transports transport) {
        return kind == transport;
    }

    /** Lets another call of the same caller go before, which leaves a connection behind. */
    public Scene warmUp() {
        warmUp = true;
        return this;
    }

    /** Closes things with the scene. */
    public Scene closeWith(AutoCloseable... things) {
        closeables.addAll(List.of(things));
        return this;
    }

    /** A caller for this scene. */
    public Caller caller() {
        CallerBuilder builder = Caller.builder()
                .credentials(Credentials.brand("120344", "AB12", OWN.getPrivate()))
                .trust(Platform.trusted())
                .transport(transport())
                .time(time)
                .listener(recorder)
                .options(options);
        if (hosts.length > 0) {
            builder.hosts(hosts);
        }
        builders.forEach(change -> change.accept(builder));
        return builder.build();
    }

    /** The call is made by a future. */
    public void inTheBackground() {
        background = true;
    }

    /** The call is one that has no result. */
    public void withoutResult() {
        voided = true;
    }

    /** Interrupts whoever makes the call. */
    public synchronized void interruptCaller() {
        Objects.requireNonNull(thread).interrupt();
    }

    /** Cancels the future. */
    public synchronized void cancel() {
        Objects.requireNonNull(future).cancel(true);
    }

    /** Makes the one call, and tells how it ended. */
    public Recorder.Ended play() throws InterruptedException {
        Caller caller = caller();
        if (warmUp) {
            call(caller, "warm-up");
            recorder.next();
        }
        make(caller);
        marked = Thread.interrupted();
        return recorder.next();
    }

    private void make(Caller caller) {
        synchronized (this) {
            thread = Thread.currentThread();
            future = background ? start(caller, id) : null;
        }
        if (!background) {
            try {
                callOrCancel(caller);
            } catch (SignetException e) {
                thrown = e;
            }
        }
    }

    /** Whether the calling thread was marked as interrupted when the call had ended. */
    public boolean marked() {
        return marked;
    }

    private void callOrCancel(Caller caller) {
        if (voided) {
            new TransfersClient(caller).cancel(Canaries.IN_PATH, id);
        } else {
            call(caller, id);
        }
    }

    /** What the call threw, if it was made on this thread and had no result. */
    public Optional<SignetException> thrown() {
        return Optional.ofNullable(thrown);
    }

    /** A call of this name. */
    public Response<Receipt> call(Caller caller, String name) {
        return keyed
                ? caller.call(TransfersEndpoints.PAY, payment(name))
                : caller.call(TransfersEndpoints.TIP, tip(name));
    }

    private CompletableFuture<Receipt> start(Caller caller, String name) {
        return keyed
                ? caller.callAsync(TransfersEndpoints.PAY, payment(name), Response::result)
                : caller.callAsync(TransfersEndpoints.TIP, tip(name), Response::result);
    }

    private static Payment payment(String name) {
        return new Payment(Canaries.IN_PATH, Canaries.IN_QUERY, name, Canaries.IN_BODY, 100);
    }

    private static Tip tip(String name) {
        return new Tip(Canaries.IN_PATH, Canaries.IN_BODY, name, 100);
    }

    private Transport transport() {
        TransportOptions limits = TransportOptions.DEFAULT.connectTimeout(Duration.ofSeconds(1));
        if (kind == Transports.JDK) {
            return JdkTransport.create(limits, () -> {
                HttpClient.Builder model = HttpClient.newBuilder();
                jdk.forEach(change -> change.accept(model));
                return model;
            });
        }
        OkHttpClient.Builder model = new OkHttpClient.Builder().connectTimeout(limits.connectTimeout());
        okHttp.forEach(change -> change.accept(model));
        return OkHttpTransport.create(model.build(), limits.maxBody());
    }

    @Override
    public void close() {
        origins.forEach(Origin::close);
        for (AutoCloseable thing : closeables) {
            try {
                thing.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
