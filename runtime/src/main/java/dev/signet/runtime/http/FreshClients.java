package dev.signet.runtime.http;

import dev.signet.runtime.call.TimeSource;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Lends JDK clients whose pools hold no connection that has been idle too long. The JDK tells nobody how old its pooled
 * connections are and lets nobody drop one, but it takes the one returned first. So this keeps the times at which
 * connections were returned, and when the next one in line is too old, the client is replaced as a whole.
 */
final class FreshClients {

    private final Supplier<HttpClient> maker;
    private final Duration maxIdle;
    private final TimeSource time;
    private final Executor closer;
    private Generation current;

    FreshClients(Supplier<HttpClient> maker, Duration maxIdle, TimeSource time, Executor closer) {
        this.maker = maker;
        this.maxIdle = maxIdle;
        this.time = time;
        this.closer = closer;
        this.current = new Generation(maker.get());
    }

    /** A client for one exchange with {@code host}; to be given back by {@link Lease#end}. */
    synchronized Lease lease(String host) {
        if (current.idle(host) > maxIdle.toNanos()) {
            replace(current);
        }
        current.take(host);
        return new Lease(current, host);
    }

    private synchronized void replace(Generation old) {
        if (old == current) {
            current = new Generation(maker.get());
            old.retire();
        }
    }

    private synchronized void end(Lease lease, boolean reusable) {
        if (reusable) {
            lease.generation.giveBack(lease.host);
        }
        lease.generation.leave();
    }

    /** One exchange's use of a client. */
    final class Lease {

        private final Generation generation;
        private final String host;

        private Lease(Generation generation, String host) {
            this.generation = generation;
            this.host = host;
        }

        HttpClient client() {
            return generation.client;
        }

        /** Lets nobody use the client again, because something was left open in it; where closing it ends that. */
        void spoil() {
            if (generation.client instanceof AutoCloseable) {
                replace(generation);
            }
        }

        /** Ends the exchange; {@code reusable} if it ran to its end, so that its connection may be in the pool. */
        void end(boolean reusable) {
            FreshClients.this.end(this, reusable);
        }
    }

    private final class Generation {

        private final HttpClient client;
        private final Map<String, Deque<Long>> returned = new HashMap<>();
        private int exchanges;
        private boolean retired;

        private Generation(HttpClient client) {
            this.client = client;
        }

        /** Nanoseconds the next pooled connection in line has been idle; 0 if there is none. */
        private long idle(String host) {
            Long since = pool(host).peekFirst();
            return since == null ? 0 : time.nanoTime() - since;
        }

        private void take(String host) {
            exchanges++;
            pool(host).pollFirst();
        }

        private void giveBack(String host) {
            pool(host).addLast(time.nanoTime());
        }

        private void leave() {
            exchanges--;
            closeIfUnused();
        }

        private void retire() {
            retired = true;
            closeIfUnused();
        }

        // From JDK 21 a client can be closed; before that it ends when it is collected.
        private void closeIfUnused() {
            if (retired && exchanges == 0 && client instanceof AutoCloseable closeable) {
                closer.execute(() -> close(closeable));
            }
        }

        private Deque<Long> pool(String host) {
            return returned.computeIfAbsent(host, none -> new ArrayDeque<>());
        }
    }

    private static void close(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            throw new IllegalStateException("a client that is no longer used could not be closed", e);
        }
    }
}
