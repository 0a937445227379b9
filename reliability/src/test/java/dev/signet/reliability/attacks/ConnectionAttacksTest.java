package dev.signet.reliability.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.reliability.faults.Faults;
import dev.signet.reliability.lab.Recorder;
import dev.signet.reliability.lab.Scene;
import dev.signet.reliability.lab.Scene.Transports;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.TransportException;
import okhttp3.CertificatePinner;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Attacks on connections; each test begins with the id of its case. */
class ConnectionAttacksTest {

    private static final HeldCertificate OTHER = new HeldCertificate.Builder().build();

    @ParameterizedTest
    @EnumSource
    void x12ACertificateOfATrustedAuthorityForAnotherNameIsRefused(Transports transport) throws Exception {
        try (Scene scene = new Scene(transport, true)) {
            requireUntrusted(Faults.play("F09", scene));
        }
    }

    /** The pins are those of the user's own OkHttpClient. */
    @ParameterizedTest
    @CsvSource({"false, NOT_SENT", "true, EXECUTED"})
    void x13APinSetRefusesANewAuthorityAndAcceptsTheBackupPin(boolean backup, Outcome outcome) throws Exception {
        try (Scene scene = new Scene(Transports.OKHTTP, true)) {
            HeldCertificate certificate = Faults.makeTls(scene);
            scene.okHttp(model -> model.certificatePinner(new CertificatePinner.Builder()
                    .add("localhost", CertificatePinner.pin(OTHER.certificate()))
                    .add("localhost", CertificatePinner.pin((backup ? certificate : OTHER).certificate()))
                    .build()));
            Recorder.Ended ended = scene.play();
            assertThat(ended.outcome()).isEqualTo(outcome);
            assertThat(ended.call().attempts()).hasSize(1);
            if (!backup) {
                requireUntrusted(ended);
            }
        }
    }

    private static void requireUntrusted(Recorder.Ended ended) {
        assertThat(ended.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(ended.failure())
                .isInstanceOfSatisfying(
                        TransportException.class,
                        e -> assertThat(e.kind()).isEqualTo(TransportException.Kind.UNTRUSTED_HOST));
    }
}
