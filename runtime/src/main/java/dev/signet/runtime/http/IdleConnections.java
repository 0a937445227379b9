package dev.signet.runtime.http;

import dev.signet.runtime.call.TimeSource;
import dev.signet.runtime.error.TransportException.Kind;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import okhttp3.Connection;
import okhttp3.Protocol;

/**
 * Looks at pooled connections of OkHttp before they are used again. OkHttp looks only at those that were idle for ten
 * seconds; a server that closed one earlier, as WeChat Pay's do, makes a POST on it an UNKNOWN for nothing. For many threads.
 */
final class IdleConnections {

    // A look takes a millisecond; connections in steady use do without.
    private static final long LOOK_AFTER_NANOS = 1_000_000_000L;

    private final TimeSource time;
    private final Map<Connection, Long> usedAt = new WeakHashMap<>();
    private final Set<Connection> spent = Collections.newSetFromMap(new WeakHashMap<>());

    IdleConnections(TimeSource time) {
        this.time = time;
    }

    /** Whether a connection keeps its exchanges apart by itself: HTTP/2. */
    static boolean isFramed(Connection connection) {
        Protocol protocol = connection.protocol();
        return protocol != Protocol.HTTP_1_1 && protocol != Protocol.HTTP_1_0;
    }

    /** An answer came on the connection until now. */
    synchronized void used(Connection connection) {
        usedAt.put(connection, time.nanoTime());
    }

    /**
     * The connection is not to be used again. It is closed only by whoever is lent it next: OkHttp lends it from the last byte
     * of the answer on, and closing it under somebody else's hands would cost a call.
     */
    synchronized void spend(Connection connection) {
        spent.add(connection);
    }

    /**
     * Throws if the connection may not be used; nothing was written on it then.
     *
     * @throws Closed if it comes from the pool, so that another one can be used
     * @throws TransportFailure if it is new
     */
    void requireUsable(Connection connection) throws IOException {
        if (isFramed(connection) || isUsable(connection)) {
            return;
        }
        close(connection.socket());
        if (isNew(connection)) {
            throw new TransportFailure(
                    Kind.NO_CONNECTION, "the host spoke before it was asked, or closed at once", null);
        }
        throw new Closed();
    }

    private boolean isUsable(Connection connection) {
        try {
            return !isSpent(connection)
                    && connection.socket().getInputStream().available() == 0
                    && (isNew(connection) || !stirs(connection.socket()))
                    && (!wasIdle(connection) || isSilent(connection.socket()));
        } catch (IOException e) {
            return false;
        }
    }

    private synchronized boolean isSpent(Connection connection) {
        return spent.contains(connection);
    }

    private synchronized boolean isNew(Connection connection) {
        return !usedAt.containsKey(connection);
    }

    private synchronized boolean wasIdle(Connection connection) {
        Long last = usedAt.get(connection);
        return last != null && time.nanoTime() - last > LOOK_AFTER_NANOS;
    }

    // What TLS has not decrypted yet is not counted as available. On a new connection it may be a session ticket.
    private static boolean stirs(Socket socket) throws IOException {
        return socket instanceof ExactTlsSocket tls && tls.stirs();
    }

    // Nothing may come before a request was sent: what does is an end, or meant for nobody.
    private static boolean isSilent(Socket socket) throws IOException {
        int timeout = socket.getSoTimeout();
        try {
            socket.setSoTimeout(1);
            socket.getInputStream().read();
            return false;
        } catch (SocketTimeoutException e) {
            return true;
        } finally {
            socket.setSoTimeout(timeout);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is of no use any more, open or closed.
        }
    }

    /** A pooled connection that cannot be used any more; another one can. */
    static final class Closed extends IOException {

        private static final long serialVersionUID = 1L;

        Closed() {
            super("a pooled connection cannot be used any more");
        }
    }
}
