package dev.signet.reliability.identities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.reliability.lab.ForgedNotification;
import dev.signet.reliability.lab.MerchantTransfers.MerchantPayment;
import dev.signet.reliability.lab.MerchantTransfersEndpoints;
import dev.signet.reliability.lab.Platform;
import dev.signet.reliability.lab.Scene;
import dev.signet.reliability.lab.StandingTime;
import dev.signet.runtime.CallListener;
import dev.signet.runtime.Caller;
import dev.signet.runtime.CallerBuilder;
import dev.signet.runtime.PlatformCertificates;
import dev.signet.runtime.auth.ApiKey;
import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.Identity;
import dev.signet.runtime.auth.TrustedKeys;
import dev.signet.runtime.error.ConfigurationException;
import dev.signet.runtime.error.VerificationException;
import dev.signet.runtime.notify.NotificationParser;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A merchant's platform certificates: downloaded, believed while they are valid, and learned when they are exchanged. */
class PlatformCertificatesTest {

    private static final Credentials MERCHANT =
            Credentials.merchant("1900007291", "AB12", Scene.ownKeys().getPrivate());
    private static final ApiKey API_KEY = ApiKey.of(ForgedNotification.API_KEY);

    private final CertificateHost host = new CertificateHost();
    private final StandingTime time = new StandingTime(ForgedNotification.NOW);
    private final CallerBuilder with =
            Caller.builder().transport(host).time(time).listener(new CallListener() {});
    private final PlatformCertificates certificates =
            PlatformCertificates.of(MERCHANT, with, API_KEY).background(Runnable::run);
    private final Caller caller = caller();

    private Caller caller() {
        host.exchange();
        return with.identity(() -> Identity.of(MERCHANT, certificates.get())).build();
    }

    private void call() {
        caller.call(MerchantTransfersEndpoints.PAY, new MerchantPayment("no_1"));
    }

    @Test
    void theyAreDownloadedOnceAndBelieved() {
        call();
        call();
        assertThat(host.downloads).hasValue(1);
    }

    @Test
    void anAnswerUnderANewCertificateIsBelievedAfterOneDownload() {
        call();
        String next = host.exchange();
        time.pass(Duration.ofMinutes(2));
        call();
        call();
        assertThat(host.downloads).hasValue(2);
        assertThat(certificates.get().primaryId()).isEqualTo(next);
    }

    /** Anybody can name a key that nobody knows; that must not make us ask at will. */
    @Test
    void withinAMinuteNobodyIsAskedAgain() {
        call();
        host.exchange();
        assertThatThrownBy(this::call).isInstanceOf(VerificationException.class);
        assertThatThrownBy(this::call).isInstanceOf(VerificationException.class);
        assertThat(host.downloads).hasValue(1);
    }

    @Test
    void whatWasDownloadedStaysIfALaterDownloadFails() {
        call();
        host.status(500);
        time.pass(Duration.ofHours(13));
        call();
        assertThat(host.downloads).hasValueGreaterThan(1);
        assertThat(certificates.get().ids()).hasSize(1);
    }

    @Test
    void afterTwelveHoursTheyAreDownloadedAgain() {
        call();
        String next = host.exchange();
        time.pass(Duration.ofHours(13));
        certificates.get();
        assertThat(host.downloads).hasValue(2);
        assertThat(certificates.get().primaryId()).isEqualTo(next);
    }

    /** Whoever has none asks again after five seconds, not with every call. */
    @Test
    void aFailureIsNotRepeatedByEveryCall() {
        host.status(404);
        PlatformCertificates none =
                PlatformCertificates.of(MERCHANT, with, API_KEY).background(Runnable::run);
        int before = host.downloads.get();
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(none::get).isInstanceOf(ConfigurationException.class);
        }
        assertThat(host.downloads).hasValue(before + 1);
        host.status(200);
        time.pass(Duration.ofSeconds(6));
        assertThat(none.get().ids()).hasSize(1);
    }

    /** Two merchants: the one whose platform has a new certificate learns it, though nobody said for whom it is. */
    @Test
    void aNotificationUnderANewCertificateFindsItsIdentity() {
        call();
        host.exchange();
        time.pass(Duration.ofMinutes(2));
        Identity other = Identity.of(
                MERCHANT, TrustedKeys.of("PUB_KEY_ID_0002", Platform.keys().getPublic()));
        NotificationParser parser = NotificationParser.of(
                () -> List.of(other, Identity.of(MERCHANT, certificates.get()).apiKeys(API_KEY)));
        assertThat(parser.parse(host.notification().received()).id()).isEqualTo("n-1");
    }

    /** While the platform changes to a public key, each answer may be signed with the one or the other. */
    @Test
    void besideAPublicKeyTheyAreDownloadedWhenAnAnswerIsSignedWithOne() {
        TrustedKeys both = fresh().beside(publicKey());
        Caller mixed = with.identity(Identity.of(MERCHANT, both)).build();
        assertThat(both.primaryId()).isEqualTo("PUB_KEY_ID_0001");
        assertThat(both.verifier("PUB_KEY_ID_0001")).isPresent();
        assertThat(host.downloads).hasValue(0);
        mixed.call(MerchantTransfersEndpoints.PAY, new MerchantPayment("no_1"));
        time.pass(Duration.ofMinutes(2));
        mixed.call(MerchantTransfersEndpoints.PAY, new MerchantPayment("no_1"));
        assertThat(host.downloads).hasValue(1);
        time.pass(Duration.ofHours(13));
        mixed.call(MerchantTransfersEndpoints.PAY, new MerchantPayment("no_1"));
        assertThat(host.downloads).hasValue(2);
    }

    @Test
    void aMerchantThatHasNoneIsServedByThePublicKeyAlone() {
        host.status(404);
        TrustedKeys both = fresh().beside(publicKey());
        Caller mixed = with.identity(Identity.of(MERCHANT, both)).build();
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> mixed.call(MerchantTransfersEndpoints.PAY, new MerchantPayment("no_1")))
                    .isInstanceOf(VerificationException.class);
        }
        assertThat(host.downloads).hasValue(1);
        assertThat(both.isValid("PUB_KEY_ID_0001", ForgedNotification.NOW)).isTrue();
    }

    private PlatformCertificates fresh() {
        host.downloads.set(0);
        return PlatformCertificates.of(MERCHANT, with, API_KEY).background(Runnable::run);
    }

    private static TrustedKeys publicKey() {
        return TrustedKeys.of("PUB_KEY_ID_0001", Platform.keys().getPublic());
    }

    @Test
    void aMerchantThatHasNoneIsToldWhatToDo() {
        host.status(404);
        PlatformCertificates none = PlatformCertificates.of(MERCHANT, with, API_KEY);
        assertThatThrownBy(none::get)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("1900007291 has no platform certificates")
                .hasMessageContaining("PemKeys.publicKey");
    }

    @Test
    void anotherApiKeyIsNamedAsTheCause() {
        ApiKey other = ApiKey.of("ABCDEFGHIJ0123456789abcdefghij-_");
        assertThatThrownBy(() -> PlatformCertificates.of(MERCHANT, with, other).get())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("decrypted by none of its 1 API keys");
    }

    @Test
    void aPlatformThatCannotBeReachedIsNamedAsTheCause() {
        host.down(true);
        assertThatThrownBy(
                        () -> PlatformCertificates.of(MERCHANT, with, API_KEY).get())
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("No host gave the platform's certificates.");
    }
}
