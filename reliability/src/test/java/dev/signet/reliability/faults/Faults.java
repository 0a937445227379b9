package dev.signet.reliability.faults;

import dev.signet.reliability.lab.Recorder;
import dev.signet.reliability.lab.Scene;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.tls.HeldCertificate;

/** All faults, and how one is played. */
public final class Faults {

    private static final List<Fault> ALL = Stream.of(
                    ConnectionFaults.all(),
                    TlsFaults.all(),
                    Http1Faults.all(),
                    Http2Faults.all(),
                    AnswerFaults.all(),
                    JvmFaults.all())
            .flatMap(List::stream)
            .toList();

    private Faults() {}

    /** Plays the fault of this id in {@code scene}, and tells how the call ended. */
    public static Recorder.Ended play(String id, Scene scene) throws Exception {
        fault(id).make().in(scene);
        return scene.play();
    }

    /** Lets every name lead to this machine. */
    static void makeInwards(Scene scene) {
        ConnectionFaults.nameLeadsInwards(scene);
    }

    /** Two sound hosts by TLS, whose certificate is trusted; the same for both. */
    public static HeldCertificate makeTls(Scene scene) {
        HeldCertificate certificate = TlsFaults.certificate();
        scene.hosts(
                TlsFaults.origin(scene, certificate, Scene::sound).host(),
                TlsFaults.origin(scene, certificate, Scene::sound).host());
        return certificate;
    }

    private static Fault fault(String id) {
        return ALL.stream()
                .filter(fault -> fault.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody makes " + id));
    }
}
