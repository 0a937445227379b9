package dev.signet.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A server on a plain socket: it counts the requests that arrive, and answers each by a script of raw text. */
final class ScriptedServer implements AutoCloseable {

    /** Closes the connection instead of answering. */
    static final String CUT = "cut";

    /** At the end of an answer: closes the connection after it. */
    static final String CLOSE = "\u0000close";

    /** Closes the connection instead of answering, and accepts new ones without a word. */
    static final String SILENT = "silent";

    /** Closes the connection instead of answering, and listens no more. */
    static final String GONE = "gone";

    private final ServerSocket socket;
    private final List<String> received = new CopyOnWriteArrayList<>();
    private final List<String> script;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile boolean silent;

    ScriptedServer(String... script) throws IOException {
        this.script = List.of(script);
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::accept);
    }

    static String answer(String statusLine, String body, String... headers) {
        String extra = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return "HTTP/1.1 " + statusLine + "\r\n" + extra + "Content-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
    }

    String host() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    /** The requests that arrived in whole, head and body. */
    List<String> received() {
        return received;
    }

    /** How many connections were made. */
    int connections() {
        return connections.get();
    }

    /** Waits until the client has closed every connection. */
    void awaitNoConnections() throws IOException {
        for (Socket connection : open) {
            try {
                connection.setSoTimeout(10_000);
                assertThat(connection.getInputStream().read()).isNegative();
            } catch (SocketException e) {
                // Closed on this side as well.
            }
        }
    }

    /** Closes all connections; new ones can be made. */
    void closeConnections() throws IOException {
        for (Socket connection : open) {
            connection.close();
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                connections.incrementAndGet();
                open.add(connection);
                daemon(() -> serve(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        if (silent) {
            return;
        }
        try (connection) {
            InputStream in = new BufferedInputStream(connection.getInputStream());
            for (String request = read(in); request != null; request = read(in)) {
                received.add(request);
                String answer = script.get(Math.min(received.size(), script.size()) - 1);
                if (answer.equals(GONE)) {
                    socket.close();
                    return;
                }
                silent = answer.equals(SILENT);
                if (answer.equals(CUT) || silent) {
                    return;
                }
                connection.getOutputStream().write(answer.replace(CLOSE, "").getBytes(StandardCharsets.UTF_8));
                connection.getOutputStream().flush();
                if (answer.endsWith(CLOSE)) {
                    return;
                }
            }
        } catch (IOException e) {
            // The client went away.
        }
    }

    private static @Nullable String read(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return null;
            }
            head.append((char) next);
        }
        String length = head.toString().toLowerCase(Locale.ROOT).replaceAll("(?s).*content-length: (\\d+).*", "$1");
        int size = length.matches("\\d+") ? Integer.parseInt(length) : 0;
        return head + new String(in.readNBytes(size), StandardCharsets.UTF_8);
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "scripted-server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
