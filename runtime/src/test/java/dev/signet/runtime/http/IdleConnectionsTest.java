package dev.signet.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.runtime.FakeTime;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import okhttp3.Connection;
import okhttp3.Handshake;
import okhttp3.Protocol;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which pooled connections may be used again. */
class IdleConnectionsTest {

    private final IdleConnections idle = new IdleConnections(new FakeTime());
    private final Quiet socket = new Quiet();

    /** OkHttp lends a connection again from the last byte of an answer on, which may be a 503. */
    @Test
    void aConnectionWhoseAnswerIsNotJudgedYetIsNotUsed() throws IOException {
        Connection connection = connection(Protocol.HTTP_1_1);
        idle.use(connection);
        assertThatThrownBy(() -> idle.use(connection)).isInstanceOf(IdleConnections.Closed.class);
        assertThat(socket.isClosed()).isTrue();
    }

    @Test
    void aConnectionWhoseAnswerIsGoodIsUsedAgain() throws IOException {
        Connection connection = connection(Protocol.HTTP_1_1);
        idle.use(connection);
        idle.used(connection);
        idle.use(connection);
        assertThat(socket.isClosed()).isFalse();
    }

    @Test
    void aConnectionThatWasDiscardedIsNeverUsedAgain() throws IOException {
        Connection connection = connection(Protocol.HTTP_1_1);
        idle.use(connection);
        idle.discard(connection);
        assertThat(socket.isClosed()).isTrue();
        assertThatThrownBy(() -> idle.use(connection)).isInstanceOf(IdleConnections.Closed.class);
    }

    @Test
    void aConnectionOfHttp2IsUsedByManyAtOnce() throws IOException {
        Connection connection = connection(Protocol.HTTP_2);
        idle.use(connection);
        idle.use(connection);
        idle.discard(connection);
        assertThat(socket.isClosed()).isFalse();
    }

    /** Nothing comes from it. */
    private static final class Quiet extends Socket {

        @Override
        public InputStream getInputStream() {
            return InputStream.nullInputStream();
        }
    }

    private Connection connection(Protocol protocol) {
        return new Connection() {

            @Override
            public Route route() {
                throw new UnsupportedOperationException("nobody asks");
            }

            @Override
            public Socket socket() {
                return socket;
            }

            @Override
            public @Nullable Handshake handshake() {
                return null;
            }

            @Override
            public Protocol protocol() {
                return protocol;
            }
        };
    }
}
