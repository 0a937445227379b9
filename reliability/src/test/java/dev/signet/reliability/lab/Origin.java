package dev.signet.reliability.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ServerSocketFactory;

/** A host on a real socket that does with each connection what its behaviour says. */
public final class Origin implements AutoCloseable {

    private final ServerSocket socket;
    private final String scheme;
    private final Behaviour behaviour;
    private final Ledger ledger;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    /** What happens in place of one exchange; a connection that is left open has another one. */
    public interface Behaviour {

        void serve(Exchange exchange) throws IOException, InterruptedException;
    }

    /** A host without TLS. */
    public static Origin plain(Ledger ledger, Behaviour behaviour) {
        return new Origin(ServerSocketFactory.getDefault(), "http", ledger, behaviour);
    }

    /** A host whose sockets come from {@code factory}, such as one for TLS. */
    public Origin(ServerSocketFactory factory, String scheme, Ledger ledger, Behaviour behaviour) {
        try {
            this.socket = factory.createServerSocket(0, 512, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.scheme = scheme;
        this.ledger = ledger;
        this.behaviour = behaviour;
        daemon(this::accept);
    }

    /** Its address. */
    public String host() {
        return scheme + "://localhost:" + port();
    }

    /** Its port. */
    public int port() {
        return socket.getLocalPort();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                // What was written is there when the write is over.
                connection.setTcpNoDelay(true);
                open.add(connection);
                daemon(() -> serve(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            Exchange exchange = new Exchange(connection, ledger);
            while (exchange.next()) {
                behaviour.serve(exchange);
            }
        } catch (IOException | InterruptedException e) {
            // The client went away, or the host did.
        } finally {
            open.remove(connection);
        }
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "origin");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (Socket connection : open) {
                connection.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
