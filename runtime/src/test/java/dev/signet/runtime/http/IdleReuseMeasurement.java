package dev.signet.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.Method;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.TimeSource;
import dev.signet.runtime.error.TransportException.Kind;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How long connections were idle when they were used again, and what replacing the JDK's client leaves behind. Runs in
 * real time, for minutes, and only when asked for; its figures stand in docs/ARCHITECTURE.md.
 */
@Tag("measurement")
class IdleReuseMeasurement {

    private static final int LANES = 8;
    private static final Duration LENGTH = Duration.ofMinutes(2);

    @ParameterizedTest
    @ValueSource(strings = {"JDK", "OkHttp"})
    void noConnectionIsUsedAgainAfterSevenSeconds(String name) throws Exception {
        Transport transport = name.equals("JDK") ? JdkTransport.create() : OkHttpTransport.create();
        assertThat(longestIdle(name, transport)).isLessThan(7000);
    }

    /** The control: without what our transport does, the same calls use connections that are older. */
    @Test
    void theJdksClientAloneUsesConnectionsAgainAfterMoreThanSevenSeconds() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        Transport alone = (request, timeout) -> {
            try {
                HttpRequest http = HttpRequest.newBuilder(URI.create(request.url()))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(request.body()))
                        .build();
                client.send(http, HttpResponse.BodyHandlers.discarding());
                return new Answer(200, Headers.NONE, new byte[0]);
            } catch (IOException e) {
                throw new TransportFailure(Kind.CUT, "failed", e);
            }
        };
        assertThat(longestIdle("JDK alone", alone)).isGreaterThan(7000);
    }

    private static long longestIdle(String name, Transport transport) throws Exception {
        try (IdleServer server = new IdleServer()) {
            call(transport, server.host());
            long longest =
                    server.idleMillis.stream().mapToLong(Long::longValue).max().orElse(0);
            System.out.printf(
                    "%s on Java %s: %d calls, %d on a used connection, the longest idle before for %d ms%n",
                    name, Runtime.version().feature(), server.requests(), server.idleMillis.size(), longest);
            return longest;
        }
    }

    // Bursts of one to eight calls at once, and between them pauses of up to 11 s.
    private static void call(Transport transport, String host) throws Exception {
        ExecutorService lanes = Executors.newFixedThreadPool(LANES);
        Random random = new Random(1);
        long end = System.nanoTime() + LENGTH.toNanos();
        while (System.nanoTime() < end) {
            List<Future<?>> burst = new ArrayList<>();
            for (int lane = random.nextInt(LANES); lane >= 0; lane--) {
                burst.add(lanes.submit(() -> transport.send(
                        new Request(Method.POST, host, "/", Headers.NONE, new byte[] {'1'}), Duration.ofSeconds(9))));
            }
            for (Future<?> call : burst) {
                call.get();
            }
            Thread.sleep(random.nextInt(11_000));
        }
        lanes.shutdown();
    }

    @Test
    void whatAThousandReplacedClientsLeaveBehind() throws Exception {
        ExecutorService executor = Executors.newCachedThreadPool();
        try (IdleServer server = new IdleServer()) {
            FreshClients clients = new FreshClients(
                    () -> HttpClient.newBuilder().executor(executor).build(),
                    Duration.ofNanos(1),
                    TimeSource.system(),
                    executor);
            int most = 0;
            for (int i = 0; i < 1000; i++) {
                FreshClients.Lease lease = clients.lease(server.host());
                lease.client()
                        .send(
                                HttpRequest.newBuilder(URI.create(server.host()))
                                        .build(),
                                HttpResponse.BodyHandlers.discarding());
                lease.end(true);
                most = Math.max(most, selectors());
            }
            int before = selectors();
            System.gc();
            Thread.sleep(4000);
            System.out.printf(
                    "1000 replaced clients on Java %s: at most %d selector threads at once, %d at the end, %d after a GC%n",
                    Runtime.version().feature(), most, before, selectors());
        }
        executor.shutdown();
    }

    private static int selectors() {
        return (int) Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().contains("SelectorManager"))
                .count();
    }

    /** Answers everything, and notes how long each connection was idle before a request came on it again. */
    private static final class IdleServer implements AutoCloseable {

        private static final byte[] ANSWER =
                "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

        private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private final ConcurrentLinkedQueue<Long> idleMillis = new ConcurrentLinkedQueue<>();
        private final AtomicInteger requests = new AtomicInteger();

        private IdleServer() throws IOException {
            daemon(() -> {
                while (!socket.isClosed()) {
                    Socket connection = socket.accept();
                    daemon(() -> serve(connection));
                }
            });
        }

        private String host() {
            return "http://127.0.0.1:" + socket.getLocalPort();
        }

        private int requests() {
            return requests.get();
        }

        private void serve(Socket connection) throws IOException {
            InputStream in = new BufferedInputStream(connection.getInputStream());
            long answered = 0;
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (answered > 0) {
                    idleMillis.add((System.nanoTime() - answered) / 1_000_000);
                }
                requests.incrementAndGet();
                skipRequest(in, next);
                connection.getOutputStream().write(ANSWER);
                answered = System.nanoTime();
            }
        }

        private static void skipRequest(InputStream in, int first) throws IOException {
            StringBuilder head = new StringBuilder().append((char) first);
            while (head.indexOf("\r\n\r\n") < 0) {
                head.append((char) in.read());
            }
            if (head.indexOf("POST") == 0) {
                in.skipNBytes(1);
            }
        }

        private static void daemon(Task task) {
            Thread thread = new Thread(() -> {
                try {
                    task.run();
                } catch (IOException e) {
                    // The other side went away, or the measurement is over.
                }
            });
            thread.setDaemon(true);
            thread.start();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private interface Task {
        void run() throws IOException;
    }
}
