package dev.signet.runtime.http;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.Method;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.TimeSource;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends by the JDK's own client: nothing to add to a project. HTTP/1.1 only. Two limits of that client are stated in
 * docs/ARCHITECTURE.md, with measurements: a GET whose connection turns out dead is sent again by the JDK itself, and on
 * JDK 17 to 20 a client that was replaced because its connections were idle for too long ends only when it is collected.
 */
public final class JdkTransport implements Transport {

    // Servers close at about 8 s, and 7 s is promised; the rest is for bookkeeping that runs beside the JDK's own.
    private static final Duration MAX_IDLE = Duration.ofSeconds(6);
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

    private final FreshClients clients;

    private JdkTransport(FreshClients clients) {
        this.clients = clients;
    }

    /** A transport with a pool of its own; one for the life of a process. */
    public static JdkTransport create() {
        ExecutorService executor = Executors.newCachedThreadPool(JdkTransport::daemon);
        return new JdkTransport(new FreshClients(() -> client(executor), MAX_IDLE, TimeSource.system(), executor));
    }

    @Override
    public Answer send(Request request, Duration timeout) throws TransportFailure, InterruptedException {
        HttpRequest http = http(request);
        FreshClients.Lease lease = clients.lease(request.host());
        boolean finished = false;
        try {
            Answer answer = await(
                    lease.client().sendAsync(http, info -> new BodyLimit(MAX_BODY)), timeout, hidden(request, lease));
            finished = true;
            return answer;
        } finally {
            lease.end(finished);
        }
    }

    // The client's own timeout ends with the answer's head, so the whole exchange is waited for here.
    private static Answer await(CompletableFuture<HttpResponse<byte[]>> exchange, Duration timeout, boolean hidden)
            throws TransportFailure, InterruptedException {
        try {
            return answer(exchange.get(timeout.toNanos(), TimeUnit.NANOSECONDS));
        } catch (ExecutionException e) {
            throw failure(e.getCause() == null ? e : e.getCause(), hidden);
        } catch (TimeoutException | CancellationException e) {
            exchange.cancel(true);
            throw new TransportFailure(true, "no complete answer came within " + timeout.toMillis() + " ms", e);
        } catch (InterruptedException e) {
            exchange.cancel(true);
            throw e;
        }
    }

    // A GET that dies on a pooled connection is sent again by the JDK, and then only the second failure is seen.
    private static boolean hidden(Request request, FreshClients.Lease lease) {
        return request.method() == Method.GET && lease.pooled();
    }

    // Until a connection stands, no byte of the request has left.
    private static TransportFailure failure(Throwable cause, boolean hidden) {
        if (cause instanceof TransportFailure failure) {
            return failure;
        }
        if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException) {
            return new TransportFailure(hidden, "no connection could be made", cause);
        }
        return new TransportFailure(true, "the connection broke before the answer was complete", cause);
    }

    private static HttpRequest http(Request request) throws TransportFailure {
        try {
            HttpRequest.Builder http = HttpRequest.newBuilder(WireCheck.uri(request));
            request.headers().fields().forEach(field -> http.header(field.name(), field.value()));
            return http.method(request.method().name(), publisher(request)).build();
        } catch (IllegalArgumentException e) {
            throw new TransportFailure(false, "the JDK's client refuses to send the request", e);
        }
    }

    private static HttpRequest.BodyPublisher publisher(Request request) {
        boolean empty = request.body().length == 0;
        return empty ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(request.body());
    }

    private static Answer answer(HttpResponse<byte[]> http) {
        List<Headers.Field> fields = new ArrayList<>();
        http.headers()
                .map()
                .forEach((name, values) -> values.forEach(value -> fields.add(new Headers.Field(name, value))));
        return new Answer(http.statusCode(), Headers.of(fields), http.body());
    }

    private static HttpClient client(ExecutorService executor) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT_TIMEOUT)
                .executor(executor)
                .build();
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "signet-http");
        thread.setDaemon(true);
        return thread;
    }
}
