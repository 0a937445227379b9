package dev.signet.reliability.faults;

import dev.signet.reliability.lab.Canaries;
import dev.signet.reliability.lab.Origin;
import dev.signet.reliability.lab.Scene;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javax.net.ServerSocketFactory;
import okhttp3.CertificatePinner;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** Handshakes that fail, by accident or because the other side is not who it should be. */
final class TlsFaults {

    private static final HeldCertificate AUTHORITY = new HeldCertificate.Builder()
            .certificateAuthority(0)
            .commonName("Tests")
            .build();

    private TlsFaults() {}

    static List<Fault> all() {
        return List.of(
                new Fault("F07", TlsFaults::noHandshake),
                new Fault("F09", scene -> tls(scene, builder -> builder.addSubjectAlternativeName("other.test"))),
                new Fault("F10", scene -> tls(scene, TlsFaults::expired)),
                new Fault("F11", TlsFaults::notPinned));
    }

    // Whoever speaks no TLS at all ends the handshake with something that is no alert.
    private static void noHandshake(Scene scene) {
        Origin broken = scene.origin(exchange -> {
            exchange.awaitFirstByte();
            exchange.write("HTTP/1.1 400 " + Canaries.IN_ANSWER + "\r\n\r\n");
            // Closed by the client: closing here, with its words unread, could be a reset instead.
            exchange.stall();
        });
        scene.hosts(
                broken.host().replace("http:", "https:"),
                scene.origin(Scene::sound).host());
    }

    private static void expired(HeldCertificate.Builder builder) {
        long now = System.currentTimeMillis();
        builder.addSubjectAlternativeName("localhost")
                .validityInterval(
                        now - Duration.ofDays(2).toMillis(),
                        now - Duration.ofDays(1).toMillis());
    }

    private static void notPinned(Scene scene) {
        tls(scene, builder -> builder.addSubjectAlternativeName("localhost"));
        scene.okHttp(model -> model.certificatePinner(new CertificatePinner.Builder()
                .add("localhost", "sha256/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")
                .build()));
    }

    private static void tls(Scene scene, Consumer<HeldCertificate.Builder> certificate) {
        scene.hosts(
                origin(scene, certificate).host(), origin(scene, certificate).host());
        trust(scene);
    }

    /** A sound host for these names, of an authority that the caller trusts. */
    static Origin origin(Scene scene, String... names) {
        trust(scene);
        return origin(scene, builder -> List.of(names).forEach(builder::addSubjectAlternativeName));
    }

    /** A certificate of this machine's name. */
    static HeldCertificate certificate() {
        return new HeldCertificate.Builder()
                .signedBy(AUTHORITY)
                .addSubjectAlternativeName("localhost")
                .build();
    }

    /** A host with this certificate. */
    static Origin origin(Scene scene, HeldCertificate certificate, Origin.Behaviour behaviour) {
        trust(scene);
        ServerSocketFactory sockets = new HandshakeCertificates.Builder()
                .heldCertificate(certificate)
                .build()
                .sslContext()
                .getServerSocketFactory();
        return scene.keep(new Origin(sockets, "https", scene.ledger, behaviour));
    }

    private static Origin origin(Scene scene, Consumer<HeldCertificate.Builder> certificate) {
        ServerSocketFactory sockets = server(certificate).sslContext().getServerSocketFactory();
        return scene.keep(new Origin(sockets, "https", scene.ledger, Scene::sound));
    }

    /** Lets the caller trust the tests' authority. */
    static void trust(Scene scene) {
        HandshakeCertificates client = new HandshakeCertificates.Builder()
                .addTrustedCertificate(AUTHORITY.certificate())
                .build();
        scene.okHttp(model -> model.sslSocketFactory(client.sslSocketFactory(), client.trustManager()));
        scene.jdk(model -> model.sslContext(client.sslContext()));
    }

    /** A server's half of a handshake. */
    static HandshakeCertificates server(Consumer<HeldCertificate.Builder> certificate) {
        HeldCertificate.Builder builder = new HeldCertificate.Builder().signedBy(AUTHORITY);
        certificate.accept(builder);
        return new HandshakeCertificates.Builder()
                .heldCertificate(builder.build())
                .build();
    }
}
