package dev.signet.runtime.http;

import dev.signet.runtime.call.TimeSource;
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
 * seconds; a server that closed one earlier, as ours do, makes a POST on it an UNKNOWN for nothing. For many threads.
 */
final class IdleConnections {

    // A look takes a millisecond; connections in steady use do without.
    private static final long LOOK_AFTER_NANOS = 1_000_000_000L;

    private final TimeSource time;
    private final Map<Connection, Long> usedAt = new WeakHashMap<>();
    // OkHttp lends a connection again from the last byte of an answer on; here it is in use until the answer was
    // judged.
    private final Set<Connection> busy = Collections.newSetFromMap(new WeakHashMap<>());

    IdleConnections(TimeSource time) {
        this.time = time;
    }

    /** The connection was used until now. */
    synchronized void used(Connection connection) {
        usedAt.put(connection, time.nanoTime());
        busy.remove(connection);
    }

    /** The connection is not used again: whoever answered in a server's stead may answer once more, late. */
    void discard(Connection connection) {
        if (connection.protocol() != Protocol.HTTP_2) {
            close(connection.socket());
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is of no use any more, open or closed.
        }
    }

    private synchronized boolean wasIdle(Connection connection) {
        Long last = usedAt.get(connection);
        return last != null && time.nanoTime() - last > LOOK_AFTER_NANOS;
    }

    /** Begins to use the connection; throws if that cannot be, and nothing was written on it then. */
    void use(Connection connection) throws IOException {
        if (connection.protocol() != Protocol.HTTP_2 && !(begin(connection) && isUsable(connection))) {
            close(connection.socket());
            throw new Closed();
        }
    }

    private synchronized boolean begin(Connection connection) {
        return busy.add(connection);
    }

    private boolean isUsable(Connection connection) throws IOException {
        boolean spoken = connection.socket().getInputStream().available() > 0;
        return !spoken && (!wasIdle(connection) || isSilent(connection.socket()));
    }

    // Nothing may come before a request was sent: what does is an end, or meant for nobody.
    private static boolean isSilent(Socket socket) {
        try {
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
        } catch (IOException e) {
            return false;
        }
    }

    /** A pooled connection that its server has closed; another one can be used. */
    static final class Closed extends IOException {

        private static final long serialVersionUID = 1L;

        Closed() {
            super("the server has closed a pooled connection");
        }
    }
}
