package dev.signet.runtime.http;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.HttpStatus;
import dev.signet.runtime.call.Method;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.TimeSource;
import dev.signet.runtime.error.ConfigurationException;
import dev.signet.runtime.error.TransportException.Kind;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Sends by the JDK's own client: nothing to add to a project. HTTP/1.1 only. What that client cannot be kept from is stated in
 * docs/ARCHITECTURE.md, with measurements: it sends a GET whose connection dies again by itself, and on JDK 17 to 20 it cannot
 * be closed, nor kept from using a connection on which a proxy's error came.
 */
public final class JdkTransport implements Transport {

    // Servers close at about 8 s, and decision 003 promises 7; the rest is for bookkeeping beside the JDK's own.
    private static final Duration MAX_IDLE = Duration.ofSeconds(6);

    private static final byte[] NO_BODY = {};
    private static final String REPEATS_ALL = "jdk.httpclient.enableAllMethodRetry";

    private final FreshClients clients;
    private final TransportOptions options;

    private JdkTransport(FreshClients clients, TransportOptions options) {
        this.clients = clients;
        this.options = options;
    }

    /** A transport with a pool of its own; one for the life of a process. */
    public static JdkTransport create() {
        return create(TransportOptions.DEFAULT);
    }

    /** A transport with a pool and options of its own. */
    public static JdkTransport create(TransportOptions options) {
        return create(options, HttpClient::newBuilder);
    }

    /**
     * A transport whose clients are made after a model.
     *
     * @param model gives a new builder each time, with a proxy, a TLS context and parameters; the rest is set here
     * @throws ConfigurationException if the model has an authenticator or a cookie handler: with one, the JDK's client sends
     *     requests again by itself, with the other, it sends more than was asked for; or if this JVM was told to send any
     *     request again
     */
    public static JdkTransport create(TransportOptions options, Supplier<HttpClient.Builder> model) {
        requireNoRepetition(System.getProperty(REPEATS_ALL));
        ExecutorService executor = Executors.newCachedThreadPool(JdkTransport::daemon);
        FreshClients clients =
                new FreshClients(() -> client(model.get(), options, executor), MAX_IDLE, TimeSource.system(), executor);
        return new JdkTransport(clients, options);
    }

    @Override
    public Answer send(Request request, Duration timeout) throws TransportFailure, InterruptedException {
        OnceWritten body = new OnceWritten(request.body());
        HttpRequest http = http(request, body);
        FreshClients.Lease lease = clients.lease(request.host());
        boolean finished = false;
        try {
            // A GET that dies is sent again by the JDK, and then only the second failure is seen.
            boolean hidden = request.method() == Method.GET;
            HttpResponse<byte[]> response =
                    new JdkExchange(lease, body, hidden).answer(http, options.maxBody(), timeout);
            finished = true;
            if (HttpStatus.isUndecided(response.statusCode())) {
                // A proxy that gave up may still pass on the answer, late, when the connection is in use again.
                lease.spoil();
            }
            return answer(response);
        } finally {
            lease.end(finished);
        }
    }

    private static HttpRequest http(Request request, OnceWritten body) throws TransportFailure {
        try {
            HttpRequest.Builder http = HttpRequest.newBuilder(WireCheck.uri(request));
            request.headers().fields().forEach(field -> http.header(field.name(), field.value()));
            boolean empty = request.body().length == 0;
            return http.method(request.method().name(), empty ? HttpRequest.BodyPublishers.noBody() : body)
                    .build();
        } catch (IllegalArgumentException e) {
            throw new TransportFailure(Kind.NOT_SENDABLE, "the JDK's client refuses to send the request", e);
        }
    }

    private Answer answer(HttpResponse<byte[]> http) throws TransportFailure {
        List<Headers.Field> fields = new ArrayList<>();
        http.headers()
                .map()
                .forEach((name, values) -> values.forEach(value -> fields.add(new Headers.Field(name, value))));
        Headers headers = Headers.of(fields);
        // A proxy that refuses to connect has no body at all.
        byte[] sent = Objects.requireNonNullElse(http.body(), NO_BODY);
        List<String> encodings = headers.all("Content-Encoding");
        boolean compressed = encodings.size() == 1 && encodings.get(0).equalsIgnoreCase("gzip") && sent.length > 0;
        byte[] body = compressed ? BodyReader.gunzip(sent, options.maxBody()) : sent;
        return new Answer(http.statusCode(), headers, body);
    }

    private static HttpClient client(HttpClient.Builder model, TransportOptions options, ExecutorService executor) {
        HttpClient client = model.version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(options.connectTimeout())
                .executor(executor)
                .build();
        if (client.authenticator().isPresent() || client.cookieHandler().isPresent()) {
            throw new ConfigurationException(
                    "The model of the JDK's client has an authenticator or a cookie handler, by which "
                            + "it would send requests again by itself. Leave both out; a proxy that asks for a password needs "
                            + "OkHttpTransport, with a proxyAuthenticator.");
        }
        return client;
    }

    static void requireNoRepetition(@Nullable String property) {
        if (property != null && (property.isEmpty() || Boolean.parseBoolean(property))) {
            throw new ConfigurationException(
                    "With -D" + REPEATS_ALL + " the JDK's client sends a POST again by itself when "
                            + "its connection dies, and nobody is told. Remove the property, or use OkHttpTransport.");
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "signet-http");
        thread.setDaemon(true);
        return thread;
    }
}
