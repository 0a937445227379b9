package dev.signet.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.runtime.FakeTime;
import dev.signet.runtime.error.TransportException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import okhttp3.Connection;
import okhttp3.Handshake;
import okhttp3.Protocol;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which pooled connections may be used again. */
class IdleConnectionsTest {

    private final IdleConnections idle = new IdleConnections(new FakeTime());
    private final Quiet socket = new Quiet();

    @Test
    void aConnectionIsUsedAgainWhileNothingSpeaksAgainstIt() throws IOException {
        Connection connection = connection(Protocol.HTTP_1_1);
        idle.requireUsable(connection);
        idle.used(connection);
        idle.requireUsable(connection);
        assertThat(socket.isClosed()).isFalse();
    }

    /** OkHttp lends it to somebody else from the end of its answer on, who must not have it closed under the hands. */
    @Test
    void aSpentConnectionIsClosedByWhoeverIsLentItNext() throws IOException {
        Connection connection = connection(Protocol.HTTP_1_1);
        idle.requireUsable(connection);
        idle.used(connection);
        idle.spend(connection);
        assertThat(socket.isClosed()).isFalse();
        assertThatThrownBy(() -> idle.requireUsable(connection)).isInstanceOf(IdleConnections.Closed.class);
        assertThat(socket.isClosed()).isTrue();
    }

    @Test
    void aPooledConnectionThatFailsUnderTheLookIsClosed() throws IOException {
        Connection connection = connection(Protocol.HTTP_1_1);
        idle.requireUsable(connection);
        idle.used(connection);
        socket.broken = true;
        assertThatThrownBy(() -> idle.requireUsable(connection)).isInstanceOf(IdleConnections.Closed.class);
    }

    /** Another one would speak first too. */
    @Test
    void aNewConnectionThatSpeaksFirstIsAFailure() {
        socket.spoken = 1;
        assertThatThrownBy(() -> idle.requireUsable(connection(Protocol.HTTP_1_1)))
                .isInstanceOfSatisfying(
                        TransportFailure.class,
                        e -> assertThat(e.kind()).isEqualTo(TransportException.Kind.NO_CONNECTION));
        assertThat(socket.isClosed()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"HTTP_2", "H2_PRIOR_KNOWLEDGE"})
    void aConnectionOfHttp2IsReadByOthersAndLeftAlone(Protocol protocol) throws IOException {
        Connection connection = connection(protocol);
        socket.spoken = 1;
        idle.spend(connection);
        idle.requireUsable(connection);
        assertThat(socket.isClosed()).isFalse();
    }

    /** As much has come from it as is said here, and cannot be read. */
    private static final class Quiet extends Socket {

        private int spoken;
        private boolean broken;

        @Override
        public InputStream getInputStream() throws IOException {
            if (broken) {
                throw new SocketException("Socket is closed");
            }
            return new ByteArrayInputStream(new byte[spoken]);
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
