package dev.signet.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.auth.ApiKey;
import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.Identity;
import dev.signet.runtime.auth.PemKeys;
import dev.signet.runtime.auth.TrustedKeys;
import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.error.TransportException.Kind;
import dev.signet.runtime.http.Transport;
import dev.signet.runtime.http.TransportFailure;
import dev.signet.spec.Schemes;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a caller's check finds before its first call. */
class CallerCheckTest {

    private static final TrustedKeys TRUSTED = TrustedKeys.of("PUB_KEY_ID_TEST", TestKeys.PLATFORM.getPublic());
    private static final Identity BRAND = Identity.of(
                    Credentials.brand("120344", "AB", TestKeys.OURS.getPrivate()), TRUSTED)
            .apiKeys(ApiKey.of("0123456789abcdefghijABCDEFGHIJ-_"));

    private final FakeTime time = new FakeTime();

    private Checkup check(Identity identity, Transport transport) {
        return Caller.builder()
                .identity(identity)
                .transport(transport)
                .time(time)
                .build()
                .check(Pings.PING);
    }

    // The clock of these tests stands at 2019-04-02T12:34:20Z.
    private static Transport at(String date) {
        return (request, timeout) -> new Answer(404, Headers.NONE.with("Date", date), new byte[0]);
    }

    @Test
    void whatIsWellIsTold() {
        Checkup checkup = check(BRAND, at("Tue, 02 Apr 2019 12:34:18 GMT"));
        assertThat(checkup.passed()).isTrue();
        assertThat(checkup).hasToString("""
                OK    identity          Credentials[WECHATPAY_BRAND, 120344, serial AB]
                OK    scheme            WECHATPAY_BRAND for /pings/{id}
                OK    own key           signs; the certificate is not at hand, so nothing tells whether the key belongs to it
                OK    own certificate   not at hand, only its serial number: nothing tells when it expires
                OK    primary trusted   public key PUB_KEY_ID_TEST
                OK    API keys          1, of 32 bytes
                OK    clock             2 s ahead of the host's, by what it says unsigned
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "'Tue, 02 Apr 2019 12:35:20 GMT', WARN, 60 s behind",
        "'Tue, 02 Apr 2019 12:29:19 GMT', FAIL, 301 s ahead of",
        "yesterday, WARN, does not tell the time"
    })
    void aClockThatIsWrongIsTold(String date, Checkup.Level level, String words) {
        assertThat(check(BRAND, at(date)).findings())
                .filteredOn(finding -> finding.subject().equals("clock"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.level()).isEqualTo(level);
                    assertThat(finding.text()).contains(words);
                });
    }

    @Test
    void aHostThatCannotBeReachedIsNoFailureOfTheKeys() {
        Checkup checkup = check(BRAND, (request, timeout) -> {
            throw new TransportFailure(Kind.NO_CONNECTION, "no connection could be made", null);
        });
        assertThat(checkup.passed()).isTrue();
        assertThat(checkup.toString())
                .contains("WARN  clock")
                .contains("cannot be reached: no connection could be made");
    }

    @Test
    @EnabledIf("dev.signet.runtime.TestData#present")
    void certificatesAreToldByTheirDates() {
        Path vectors = TestData.file("protocol-vectors/sdk");
        X509Certificate certificate = PemKeys.certificate(vectors.resolve("wechatpay-java-merchant_certificate.pem"));
        Identity identity = Identity.of(
                Credentials.brand(
                        "120344",
                        certificate,
                        PemKeys.privateKey(vectors.resolve("wechatpay-java-merchant_private_key.pem"))),
                TrustedKeys.of(certificate));
        Duration end = Duration.between(time.now(), certificate.getNotAfter().toInstant());
        time.pass(end.minus(Duration.ofDays(10)));
        assertThat(check(identity, at("never")).toString())
                .contains("WARN  own certificate   expires in 10 days")
                .contains("FAIL  primary trusted   5F1C72E2A8931B72A2E13AF8DEE92471EB397115 is the caller's own key; ")
                .contains("OK    own key           signs, and belongs to the certificate")
                .contains("FAIL  scheme            The primary trusted key is ")
                .contains("WARN  API keys          none");
        time.pass(Duration.ofDays(11));
        assertThat(check(identity, at("never")).toString()).contains("FAIL  own certificate   expired at ");
    }

    /** It is valid from 2021-04-27 to 2031-04-25. */
    @Test
    @EnabledIf("dev.signet.runtime.TestData#present")
    void ofThePlatformsCertificatesOnlyThePrimaryOneHasToBeInForce() {
        TrustedKeys certificate =
                TrustedKeys.of(PemKeys.certificate(TestData.file("protocol-vectors/go_notify_test_cert.pem")));
        Identity merchant =
                Identity.of(Credentials.merchant("1900007291", "AB", TestKeys.OURS.getPrivate()), certificate);
        assertThat(check(merchant, at("never")).toString())
                .contains("FAIL  primary trusted   D7CE59D1F522D701 is not valid at 2019-04-02T12:34:20Z");
        Identity both = Identity.of(merchant.credentials(), TRUSTED.and(certificate));
        assertThat(check(both, at("never")).toString())
                .contains(
                        "OK    trusted           D7CE59D1F522D701, not valid now: for what came before, or is to come");
        time.pass(Duration.between(time.now(), Instant.parse("2031-04-15T08:55:23Z")));
        assertThat(check(merchant, at("never")).toString()).contains("WARN  primary trusted   expires in 10 days");
    }

    @Test
    void anEndpointOfAnotherSchemeIsTold() {
        Caller caller = Caller.builder()
                .identity(BRAND)
                .transport(at("never"))
                .time(time)
                .build();
        assertThat(caller.check(Pings.MERCHANT_PING).toString())
                .contains("FAIL  scheme            Pings.ping is signed by WECHATPAY_MERCHANT, not by WECHATPAY_BRAND");
    }

    @Test
    void aTrialCallIsMadeIfNothingSpeaksAgainstIt() {
        ScriptedCalls calls = new ScriptedCalls(
                script -> at("Tue, 02 Apr 2019 12:34:20 GMT").send(script.sent.get(0), Duration.ZERO),
                script -> script.signed.answer(200, "{\"text\":\"ho\",\"count\":1}"));
        Checkup checkup = calls.caller().check(Pings.PING, ScriptedCalls.PING);
        assertThat(checkup.passed()).isTrue();
        assertThat(checkup.toString())
                .contains("OK    trial call        Pings.ping was answered, and the answer is proven");
        assertThat(calls.sent).hasSize(2);
    }

    @Test
    void aTrialCallThatIsRefusedTellsWhy() {
        ScriptedCalls calls = new ScriptedCalls(script -> SignedAnswers.unsigned(401, "{\"code\":\"SIGN_ERROR\"}"));
        Checkup checkup = calls.caller().check(Pings.PING, ScriptedCalls.PING);
        assertThat(checkup.passed()).isFalse();
        assertThat(checkup.toString())
                .contains("FAIL  trial call        ")
                .contains("SIGN_ERROR")
                .contains("\n                        The string that was signed, 5 lines, ")
                .contains("\n                          - The private key is not the one of the certificate");
    }

    @Test
    void noTrialCallIsMadeWithWhatCannotWork() {
        ScriptedCalls calls = new ScriptedCalls(script -> SignedAnswers.unsigned(200, ""));
        assertThat(calls.caller().check(Pings.MERCHANT_PING, ScriptedCalls.PING).passed())
                .isFalse();
        assertThat(calls.sent).hasSize(1);
    }

    @Test
    void aSignerThatFailsIsTold() {
        Identity broken = Identity.of(
                Credentials.of(Schemes.WECHATPAY_BRAND, "120344", "AB", text -> {
                    throw new IllegalStateException("the HSM does not answer");
                }),
                TRUSTED);
        assertThat(check(broken, at("never")).toString()).contains("FAIL  own key           the HSM does not answer");
    }

    @ParameterizedTest
    @CsvSource({
        "0114232134912410000000000000, true",
        "5F1C72E2A8931B72A2E13AF8DEE92471EB397115, false",
        "PUB_KEY_ID_0114232134912410000000000000, false"
    })
    void theIdOfAMerchantsTrustedKeyIsOneThatThePlatformGives(String id, boolean strange) {
        Identity merchant = Identity.of(
                Credentials.merchant("1900007291", "AB", TestKeys.OURS.getPrivate()),
                TrustedKeys.of(id, TestKeys.PLATFORM.getPublic()));
        Caller caller = Caller.builder().identity(merchant).time(time).build();
        assertThat(caller.check().toString().contains("FAIL  scheme            The primary trusted key is " + id))
                .isEqualTo(strange);
    }

    @Test
    void withoutAnEndpointTheRestIsLookedAt() {
        Caller caller = Caller.builder().identity(BRAND).time(time).build();
        assertThat(caller.check()).hasToString("""
                OK    identity          Credentials[WECHATPAY_BRAND, 120344, serial AB]
                OK    own key           signs; the certificate is not at hand, so nothing tells whether the key belongs to it
                OK    own certificate   not at hand, only its serial number: nothing tells when it expires
                OK    primary trusted   public key PUB_KEY_ID_TEST
                OK    API keys          1, of 32 bytes
                WARN  clock             not compared: no host is known here; check(endpoint) asks the endpoint's
                """);
    }
}
