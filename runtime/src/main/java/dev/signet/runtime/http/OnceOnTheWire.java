package dev.signet.runtime.http;

import dev.signet.runtime.call.Request;
import dev.signet.runtime.error.TransportException.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ProtocolException;
import java.net.Proxy;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Connection;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.RequestBody;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/** One request's only passage to a connection: what passes is what was signed, and nothing passes twice. */
final class OnceOnTheWire {

    // OkHttp's own classes for these are not part of its API, so they are told by name and words; tests hold both.
    private static final String NOT_BEGUN = "ConnectionShutdownException";
    private static final String REFUSED_STREAM = "stream was reset: REFUSED_STREAM";

    // Statuses upon which OkHttp would send a request without a body again, or which it refuses to pass on.
    private static final Set<Integer> TEMPTING = Set.of(407, 408, 421, 503);
    // A status that nobody uses, and OkHttp passes on as it is.
    private static final int DISGUISE = 299;

    private final Request signed;
    private final IdleConnections idle;
    private final AtomicReference<State> state = new AtomicReference<>(State.NEW);
    private final CompletableFuture<Void> begun = new CompletableFuture<>();
    private volatile int status;
    private volatile boolean unprocessed;
    private volatile @Nullable Connection connection;

    OnceOnTheWire(Request signed, IdleConnections idle) {
        this.signed = signed;
        this.idle = idle;
    }

    private enum State {
        NEW,
        BEGUN,
        WITHDRAWN
    }

    /** Done when a connection is there and the request begins to leave. */
    CompletableFuture<Void> begun() {
        return begun;
    }

    /** Whether no byte of the request has left, and none will: from now on it does not pass any more. */
    boolean withdraw() {
        return state.updateAndGet(now -> now == State.BEGUN ? now : State.WITHDRAWN) == State.WITHDRAWN;
    }

    /** The status that came, where it was disguised on its way through OkHttp. */
    int status(int shown) {
        return shown == DISGUISE ? status : shown;
    }

    /** Whether the server said, as HTTP/2 lets it, that it did not look at the request. */
    boolean unprocessed() {
        return unprocessed;
    }

    /** The exchange is over, to the last byte of its answer. */
    void ended() {
        Connection used = connection;
        if (used != null) {
            idle.used(used);
        }
    }

    private void pass(okhttp3.Request http) throws IOException {
        HttpUrl url = http.url();
        WireCheck.requireSigned(signed, WireCheck.target(url.encodedPath(), url.encodedQuery()));
        if (!http.method().equals(signed.method().name())) {
            throw new TransportFailure(
                    Kind.NOT_SENDABLE, "the transport would send another method than was signed", null);
        }
        if (!carriesSigned(http.body())) {
            throw new TransportFailure(
                    Kind.NOT_SENDABLE, "the transport would send another body than was signed", null);
        }
        if (!state.compareAndSet(State.NEW, State.BEGUN)) {
            throw last(null, "the request was sent already, or is not to be sent any more");
        }
        begun.complete(null);
    }

    private boolean carriesSigned(@Nullable RequestBody body) {
        return body == null
                ? signed.body().length == 0
                : body instanceof OneShotBody ours && ours.carries(signed.body());
    }

    // A connection that a server is closing takes no new stream: then nothing was written, and another one may be used.
    // Of anything else OkHttp would make a connection anew for a request without a body, which then may not pass here.
    private IOException failed(IOException failure) {
        unprocessed = REFUSED_STREAM.equals(failure.getMessage());
        if (failure.getClass().getSimpleName().equals(NOT_BEGUN)) {
            state.compareAndSet(State.BEGUN, State.NEW);
            return failure;
        }
        return last(failure, "no answer came");
    }

    // OkHttp gives up on a ProtocolException instead of trying yet another time.
    private static ProtocolException last(@Nullable IOException cause, String problem) {
        ProtocolException last = new ProtocolException(problem);
        last.initCause(cause);
        return last;
    }

    // While the exchange still holds the connection: from the end of the answer on, OkHttp lends it to others.
    private okhttp3.Response answered(Connection on, okhttp3.Response response) {
        idle.used(on);
        if (OkHttpAnswer.isLast(response)) {
            idle.spend(on);
        }
        status = response.code();
        return TEMPTING.contains(status) ? response.newBuilder().code(DISGUISE).build() : response;
    }

    // A spec may say "localhost" or an address itself; a name of the world that leads inwards was tampered with.
    private void requireExpected(Connection connection) throws TransportFailure {
        Route route = connection.route();
        InetAddress address = route.socketAddress().getAddress();
        boolean direct = address != null && route.proxy().type() == Proxy.Type.DIRECT;
        boolean asWritten = signed.chosenHost()
                || PrivateAddress.isWritten(route.address().url().host());
        if (direct && PrivateAddress.is(address) && !asWritten) {
            throw PrivateAddress.failure(signed.host());
        }
    }

    /** Stands where a connection is there and nothing has been written to it. */
    static final class Guard implements Interceptor {

        @Override
        public okhttp3.Response intercept(Chain chain) throws IOException {
            OnceOnTheWire once = chain.request().tag(OnceOnTheWire.class);
            Connection connection = chain.connection();
            if (once == null || connection == null) {
                throw new IOException("a request that no call of this transport made");
            }
            once.requireExpected(connection);
            once.idle.requireUsable(connection);
            OkHttpAnswer answer = OkHttpAnswer.on(connection);
            once.pass(chain.request());
            once.connection = connection;
            try {
                return once.answered(connection, answer.proceed(chain));
            } catch (IOException e) {
                throw once.failed(e);
            }
        }
    }
}
