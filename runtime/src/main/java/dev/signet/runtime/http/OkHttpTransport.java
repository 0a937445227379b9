package dev.signet.runtime.http;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.TimeSource;
import dev.signet.runtime.error.TransportException.Kind;
import java.io.IOException;
import java.time.Duration;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * Sends by OkHttp, the choice for production: less CPU a call, and proxies, pins, DNS and interceptors of your own. Needs
 * {@code okhttp-jvm} 5 in the project. What OkHttp would do by itself is off: redirects, cookies, caching, answers to
 * challenges, sending again.
 */
public final class OkHttpTransport implements Transport {

    private static final int MAX_IDLE_CONNECTIONS = 32;

    private final OkHttpClient client;
    private final int maxBody;
    private final IdleConnections idle;

    private OkHttpTransport(OkHttpClient client, int maxBody, TimeSource time) {
        this.client = client;
        this.maxBody = maxBody;
        this.idle = new IdleConnections(time);
    }

    /** A transport with a client of its own; one for the life of a process. */
    public static OkHttpTransport create() {
        return create(TransportOptions.DEFAULT);
    }

    /** A transport with a client and options of its own. */
    public static OkHttpTransport create(TransportOptions options) {
        return create(
                new OkHttpClient.Builder()
                        .connectTimeout(options.connectTimeout())
                        .build(),
                options.maxBody());
    }

    /**
     * A transport after {@code model}, whose proxy, TLS, DNS, time to connect and interceptors are kept; its pool and
     * dispatcher are not shared.
     */
    @SuppressWarnings("exports") // Whoever passes a client requires okhttp3 already; nobody else shall have to.
    public static OkHttpTransport create(OkHttpClient model) {
        return create(model, TransportOptions.DEFAULT.maxBody());
    }

    /** The same with another limit for the bodies of answers. */
    @SuppressWarnings("exports") // See above.
    public static OkHttpTransport create(OkHttpClient model, int maxBody) {
        return create(model, maxBody, TimeSource.system());
    }

    static OkHttpTransport create(OkHttpClient model, int maxBody, TimeSource time) {
        return new OkHttpTransport(OkHttpModel.strict(model, MAX_IDLE_CONNECTIONS), maxBody, time);
    }

    @Override
    public Answer send(Request request, Duration timeout) throws TransportFailure, InterruptedException {
        long end = System.nanoTime() + timeout.toNanos();
        for (int closed = 0; closed <= MAX_IDLE_CONNECTIONS; closed++) {
            try {
                return exchange(request, Duration.ofNanos(Math.max(1, end - System.nanoTime())));
            } catch (IdleConnections.Closed e) {
                // Nothing was written on it; the next one in the pool is tried, or a new one made.
            }
        }
        throw new TransportFailure(Kind.NO_CONNECTION, "every pooled connection was closed by the server", null);
    }

    // On a thread of OkHttp's: whoever waits here can be interrupted, and the time holds for names and handshakes too.
    private Answer exchange(Request request, Duration timeout)
            throws TransportFailure, InterruptedException, IdleConnections.Closed {
        OnceOnTheWire once = new OnceOnTheWire(request, idle);
        Call call = client.newCall(http(request, once));
        OkHttpExchange exchange = new OkHttpExchange(once, maxBody);
        call.enqueue(exchange);
        try {
            return exchange.answer(connectTime(timeout), timeout);
        } catch (InterruptedException | TransportFailure e) {
            call.cancel();
            throw e;
        } catch (IdleConnections.Closed e) {
            // Not if an interceptor has sent the request before, on another connection.
            if (once.withdraw()) {
                throw e;
            }
            throw failure(once, e);
        } catch (IOException e) {
            throw failure(once, e);
        }
    }

    private Duration connectTime(Duration timeout) {
        Duration own = Duration.ofMillis(client.connectTimeoutMillis());
        return own.isZero() || own.compareTo(timeout) > 0 ? timeout : own;
    }

    private static TransportFailure failure(OnceOnTheWire once, IOException cause) {
        if (once.unprocessed()) {
            return new TransportFailure(Kind.NOT_PROCESSED, "the server did not process the request", cause);
        }
        if (!once.withdraw()) {
            return new TransportFailure(Kind.CUT, "no complete answer came", cause);
        }
        if (ofInterceptor(cause)) {
            return new TransportFailure(Kind.NOT_SENDABLE, "an interceptor of your OkHttpClient failed", cause);
        }
        return CertificateTrouble.in(cause)
                ? CertificateTrouble.failure(cause)
                : new TransportFailure(Kind.NO_CONNECTION, "no connection could be made", cause);
    }

    // OkHttp hands on what is no IOException in this way.
    private static boolean ofInterceptor(IOException cause) {
        return cause.getClass() == IOException.class && cause.getCause() instanceof RuntimeException;
    }

    private static okhttp3.Request http(Request request, OnceOnTheWire once) throws TransportFailure {
        try {
            okhttp3.Request.Builder http =
                    new okhttp3.Request.Builder().url(request.url()).tag(OnceOnTheWire.class, once);
            request.headers().fields().forEach(field -> http.addHeader(field.name(), field.value()));
            return http.method(request.method().name(), body(request)).build();
        } catch (IllegalArgumentException e) {
            throw new TransportFailure(Kind.NOT_SENDABLE, "OkHttp refuses to send the request", e);
        }
    }

    // OkHttp demands a body, if only an empty one, for methods that may have one.
    private static @Nullable RequestBody body(Request request) {
        return switch (request.method()) {
            case GET -> null;
            case DELETE -> request.body().length == 0 ? null : new OneShotBody(request.body());
            case POST, PUT, PATCH -> new OneShotBody(request.body());
        };
    }
}
