package dev.signet.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.Identity;
import dev.signet.runtime.auth.PemKeys;
import dev.signet.runtime.auth.TrustedKeys;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** A running program is told of certificates before they expire. */
@EnabledIf("dev.signet.runtime.TestData#present")
class ExpiryWatchTest {

    private final Path vectors = TestData.file("protocol-vectors/sdk");
    private final X509Certificate certificate =
            PemKeys.certificate(vectors.resolve("wechatpay-java-merchant_certificate.pem"));
    private final Credentials own = Credentials.brand(
            "120344", certificate, PemKeys.privateKey(vectors.resolve("wechatpay-java-merchant_private_key.pem")));
    private final Instant end = certificate.getNotAfter().toInstant();
    private final TrustedKeys platform = TrustedKeys.of(SignedAnswers.KEY_ID, TestKeys.PLATFORM.getPublic());
    private final ScriptedCalls calls =
            new ScriptedCalls(script -> script.signed.answer(200, "{\"text\":\"ho\",\"count\":1}"));
    private final List<String> told = new ArrayList<>();
    private Identity identity = Identity.of(own, platform);
    private final Caller caller = calls.builder()
            .identity(() -> identity)
            .listener(new CallListener() {
                @Override
                public void certificateExpires(Credentials whose, String serial, Instant at) {
                    told.add(whose.identity() + " " + serial + " " + at);
                }
            })
            .build();

    @BeforeEach
    void theClockStandsThirtyDaysBeforeTheEnd() {
        calls.time.pass(Duration.between(calls.time.now(), end.minus(Duration.ofDays(30))));
    }

    private void callAfter(Duration passed) {
        calls.time.pass(passed);
        caller.call(Pings.PING, ScriptedCalls.PING);
    }

    @Test
    void thirtyDaysBeforeNothingIsSaidAndLaterOnceADay() {
        callAfter(Duration.ZERO);
        assertThat(told).isEmpty();
        callAfter(Duration.ofDays(1));
        callAfter(Duration.ofHours(23));
        String line = "120344 " + own.serial() + " " + end;
        assertThat(told).containsExactly(line);
        callAfter(Duration.ofHours(1));
        callAfter(Duration.ZERO);
        assertThat(told).containsExactly(line, line);
    }

    @Test
    void itGoesOnAfterTheEnd() {
        callAfter(Duration.ofDays(31));
        assertThat(told).hasSize(1);
    }

    @Test
    void aCertificateThatWasExchangedIsSaidNoMore() {
        callAfter(Duration.ofDays(1));
        identity = Identity.of(Credentials.brand("120344", "AB", TestKeys.OURS.getPrivate()), platform);
        callAfter(Duration.ofDays(1));
        assertThat(told).hasSize(1);
    }

    @Test
    void thePlatformsCertificateIsWatchedIfItIsThePrimaryOne() {
        Credentials bare = Credentials.brand("120344", "AB", TestKeys.OURS.getPrivate());
        identity = Identity.of(bare, platform.and(TrustedKeys.of(certificate)));
        callAfter(Duration.ofDays(1));
        assertThat(told).isEmpty();
        identity = Identity.of(bare, platform.and(TrustedKeys.of(certificate)).primary(own.serial()));
        callAfter(Duration.ofDays(1));
        assertThat(told).containsExactly("120344 " + own.serial() + " " + end);
    }
}
