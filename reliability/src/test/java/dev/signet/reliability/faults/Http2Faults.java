package dev.signet.reliability.faults;

import dev.signet.reliability.lab.Exchange;
import dev.signet.reliability.lab.Http2Exchange;
import dev.signet.reliability.lab.Origin;
import dev.signet.reliability.lab.Scene;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;

/**
 * Faults of HTTP/2, over TLS. The JDK's transport speaks HTTP/1.1 only: there the server does what comes nearest. It has
 * nothing like GOAWAY, so that fault cannot happen to it.
 */
final class Http2Faults {

    private Http2Faults() {}

    static List<Fault> all() {
        return List.of(
                new Fault("F37", scene -> tls(scene, Http2Faults::goAway)),
                new Fault("F38", scene -> tls(scene, Http2Faults::resetAfterTheHead)),
                new Fault("F39", scene -> tls(scene, Http2Faults::pingWithoutAnswer)));
    }

    private static void goAway(Exchange exchange) throws IOException {
        if (exchange.isHttp2()) {
            exchange.readHttp2().goAway();
        } else {
            Scene.sound(exchange);
        }
    }

    private static void resetAfterTheHead(Exchange exchange) throws IOException {
        if (exchange.isHttp2()) {
            Http2Exchange http2 = exchange.readHttp2();
            exchange.execute();
            http2.status200();
            http2.reset(Http2Exchange.INTERNAL_ERROR);
        } else {
            exchange.read().execute().write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n");
            exchange.reset();
        }
    }

    private static void pingWithoutAnswer(Exchange exchange) throws IOException {
        if (exchange.isHttp2()) {
            exchange.readHttp2();
        } else {
            exchange.read();
        }
        exchange.execute().stall();
    }

    private static void tls(Scene scene, Origin.Behaviour fault) {
        Origin main = scene.keep(new Origin(sockets(), "https", scene.ledger, fault));
        scene.hosts(main.host(), scene.origin(Scene::sound).host());
        scene.okHttp(model -> model.pingInterval(Duration.ofMillis(100)));
        TlsFaults.trust(scene);
    }

    /** Server sockets that offer HTTP/2 before HTTP/1.1. */
    private static ServerSocketFactory sockets() {
        ServerSocketFactory tls = TlsFaults.server(builder -> builder.addSubjectAlternativeName("localhost"))
                .sslContext()
                .getServerSocketFactory();
        return new ServerSocketFactory() {
            @Override
            public ServerSocket createServerSocket(int port) throws IOException {
                return offering(tls.createServerSocket(port));
            }

            @Override
            public ServerSocket createServerSocket(int port, int backlog) throws IOException {
                return offering(tls.createServerSocket(port, backlog));
            }

            @Override
            public ServerSocket createServerSocket(int port, int backlog, InetAddress address) throws IOException {
                return offering(tls.createServerSocket(port, backlog, address));
            }
        };
    }

    private static ServerSocket offering(ServerSocket socket) {
        SSLServerSocket tls = (SSLServerSocket) socket;
        SSLParameters parameters = tls.getSSLParameters();
        parameters.setApplicationProtocols(new String[] {"h2", "http/1.1"});
        tls.setSSLParameters(parameters);
        return tls;
    }
}
