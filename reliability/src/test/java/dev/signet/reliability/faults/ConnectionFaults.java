package dev.signet.reliability.faults;

import dev.signet.reliability.lab.Exchange;
import dev.signet.reliability.lab.Origin;
import dev.signet.reliability.lab.Scene;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.ArrayList;
import java.util.List;
import javax.net.SocketFactory;
import okhttp3.Dns;

/** Names that do not resolve or lead astray, and connections that do not come about or die. */
final class ConnectionFaults {

    // RFC 5737: nobody is there.
    private static final String BLACK_HOLE = "192.0.2.1";

    private ConnectionFaults() {}

    static List<Fault> all() {
        return List.of(
                new Fault("F01", ConnectionFaults::nameDoesNotResolve),
                new Fault("F02", scene -> named(scene, "main.test", InetAddress.getByName(BLACK_HOLE))),
                new Fault("F03", ConnectionFaults::nameLeadsInwards),
                new Fault("F05", ConnectionFaults::nobodyAccepts),
                new Fault("F06", scene -> scene.main(ConnectionFaults::acceptThenReset)),
                new Fault("F13", ConnectionFaults::pooledConnectionIsReset),
                new Fault("F51", scene -> scene.hosts(takenByNobody(scene), takenByNobody(scene))));
    }

    // Not before a byte came: until then a client can still tell that nothing was sent.
    private static void acceptThenReset(Exchange exchange) throws IOException {
        exchange.awaitFirstByte();
        exchange.reset();
    }

    private static void nameDoesNotResolve(Scene scene) {
        Origin backup = scene.origin(Scene::sound);
        scene.hosts("http://no-such-name.invalid:" + backup.port(), backup.host());
    }

    private static void named(Scene scene, String name, InetAddress address) {
        Origin backup = scene.origin(Scene::sound);
        scene.hosts("http://" + name + ":" + backup.port(), backup.host());
        scene.okHttp(model -> model.dns(host -> host.equals(name) ? List.of(address) : Dns.SYSTEM.lookup(host)));
    }

    // The hosts of the spec, not named by the program: both lead to a server of this machine.
    static void nameLeadsInwards(Scene scene) {
        Origin inside = TlsFaults.origin(scene, "main.test", "backup.test");
        scene.okHttp(model -> model.dns(host -> List.of(InetAddress.getLoopbackAddress()))
                .socketFactory(new Redirected(inside.port())));
    }

    /** Sockets that connect to another port than they are told to. */
    private static final class Redirected extends SocketFactory {

        private final int port;

        private Redirected(int port) {
            this.port = port;
        }

        @Override
        public Socket createSocket() {
            return new Socket() {
                @Override
                public void connect(SocketAddress endpoint, int timeout) throws IOException {
                    super.connect(new InetSocketAddress(((InetSocketAddress) endpoint).getAddress(), port), timeout);
                }
            };
        }

        @Override
        public Socket createSocket(String host, int ignored) {
            throw new AssertionError("OkHttp connects by itself");
        }

        @Override
        public Socket createSocket(String host, int ignored, InetAddress local, int localPort) {
            throw new AssertionError("OkHttp connects by itself");
        }

        @Override
        public Socket createSocket(InetAddress host, int ignored) {
            throw new AssertionError("OkHttp connects by itself");
        }

        @Override
        public Socket createSocket(InetAddress host, int ignored, InetAddress local, int localPort) {
            throw new AssertionError("OkHttp connects by itself");
        }
    }

    // Linux answers no connection beyond the backlog.
    private static void nobodyAccepts(Scene scene) throws IOException {
        ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        List<Socket> fill = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Socket socket = new Socket();
            fill.add(socket);
            try {
                socket.connect(full.getLocalSocketAddress(), 50);
            } catch (IOException e) {
                break;
            }
        }
        scene.hosts(
                "http://127.0.0.1:" + full.getLocalPort(),
                scene.origin(Scene::sound).host());
        scene.closeWith(full);
        fill.forEach(scene::closeWith);
    }

    private static void pooledConnectionIsReset(Scene scene) {
        scene.main(exchange -> {
            if (scene.ledger.arrivals("warm-up") == 0) {
                exchange.read().answer(200, Exchange.DONE);
            } else {
                exchange.awaitFirstByte();
                exchange.reset();
            }
        });
        scene.warmUp();
    }

    // A port that is bound, so that nobody else gets it, and on which nobody listens.
    private static String takenByNobody(Scene scene) throws IOException {
        Socket bound = new Socket();
        bound.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        scene.closeWith(bound);
        return "http://127.0.0.1:" + bound.getLocalPort();
    }
}
