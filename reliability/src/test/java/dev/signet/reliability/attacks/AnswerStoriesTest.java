package dev.signet.reliability.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signet.reliability.TestData;
import dev.signet.reliability.faults.Faults;
import dev.signet.reliability.lab.Canaries;
import dev.signet.reliability.lab.Platform;
import dev.signet.reliability.lab.Recorder;
import dev.signet.reliability.lab.Scene;
import dev.signet.reliability.lab.Scene.Transports;
import dev.signet.runtime.auth.TrustedKeys;
import dev.signet.runtime.call.CallOptions;
import dev.signet.runtime.error.ApiException;
import dev.signet.runtime.error.ConfigurationException;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.TransportException;
import dev.signet.runtime.error.VerificationException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.RSAKeyGenParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.HexFormat;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Attacks by answers that take more than one answer to tell; each test begins with the id of its case. */
class AnswerStoriesTest {

    private static final KeyPair MERCHANT = Platform.keys();

    @ParameterizedTest
    @CsvSource({"400, PARAM_ERROR", "404, ORDER_NOT_EXISTS"})
    void x01x02AForgedRefusalIsMarkedAndNeverCertain(int status, String code) throws Exception {
        try (Scene scene = new Scene(Transports.OKHTTP, false)) {
            scene.hosts(scene.origin(exchange -> exchange.read().execute().answerUnsigned(status, Canaries.error(code)))
                    .host());
            Recorder.Ended ended = scene.play();
            assertThat(ended.outcome()).isEqualTo(Outcome.REFUSED_UNVERIFIED);
            assertThat(ended.failure())
                    .isInstanceOfSatisfying(
                            ApiException.class, e -> assertThat(e.verified()).isFalse());
            assertThat(scene.ledger.executions(scene.id)).isOne();
        }
    }

    @Test
    void x04AForgedRetryAfterMovesNoDeadline() throws Exception {
        try (Scene scene = new Scene(Transports.OKHTTP, true)) {
            scene.both(exchange ->
                    exchange.read().answerUnsigned(429, Canaries.error("RATELIMIT_EXCEEDED"), "Retry-After: 86400"));
            scene.options(CallOptions.NONE.deadline(Duration.ofSeconds(15)));
            assertThat(scene.play().outcome()).isEqualTo(Outcome.REFUSED_UNVERIFIED);
            assertThat(scene.time.slept().stream().reduce(Duration.ZERO, Duration::plus))
                    .isLessThan(Duration.ofSeconds(15));
        }
    }

    @Test
    void x05AKeyIsTrustedByTheCallerItWasGivenTo() throws Exception {
        try (Scene scene = new Scene(Transports.OKHTTP, false)) {
            byte[] answer =
                    Forgery.right().by(MERCHANT).serial("PUB_KEY_ID_MERCHANT").bytes();
            scene.hosts(scene.origin(exchange -> exchange.read().execute().write(answer))
                    .host());
            assertThat(scene.play().failure())
                    .isInstanceOfSatisfying(
                            VerificationException.class,
                            e -> assertThat(e.reason()).isEqualTo(VerificationException.Reason.UNKNOWN_SERIAL));
        }
    }

    @ParameterizedTest
    @CsvSource({"true, EXECUTED", "false, UNKNOWN"})
    void x06ACertificateIsTrustedWhileThePlatformChangesOnlyIfItIsInTheSet(boolean trusted, Outcome outcome)
            throws Exception {
        try (Scene scene = new Scene(Transports.OKHTTP, false)) {
            String serial = "5157F09EFDC096DE15EBE81A47057A7232F1B8E1";
            byte[] answer = Forgery.right().by(MERCHANT).serial(serial).bytes();
            scene.hosts(scene.origin(exchange -> exchange.read().execute().write(answer))
                    .host());
            TrustedKeys both = Platform.trusted().and(TrustedKeys.of(serial, MERCHANT.getPublic()));
            scene.caller(builder -> builder.trust(trusted ? both : Platform.trusted()));
            assertThat(scene.play().outcome()).isEqualTo(outcome);
        }
    }

    @Test
    void x08AWeakKeyIsRefusedWhenItIsGiven() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(1024);
        PublicKey small = generator.generateKeyPair().getPublic();
        assertRefused(small, "has 1024 bits; a key of at least 2048 is needed");
        generator.initialize(new RSAKeyGenParameterSpec(2048, BigInteger.valueOf(3)));
        assertRefused(generator.generateKeyPair().getPublic(), "has the exponent 3");
        BigInteger modulus = ((RSAPublicKey) MERCHANT.getPublic()).getModulus();
        assertThatThrownBy(() -> TrustedKeys.of(
                        "PUB_KEY_ID_1",
                        KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, BigInteger.ONE))))
                .isInstanceOfAny(ConfigurationException.class, InvalidKeySpecException.class);
    }

    private static void assertRefused(PublicKey key, String why) {
        assertThatThrownBy(() -> TrustedKeys.of("PUB_KEY_ID_1", key))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @EnumSource
    void r53AnAnswerThatWasRecordedIsNotBelievedForAnotherCall(Transports transport) throws Exception {
        try (Scene scene = new Scene(transport, false)) {
            assertThat(Faults.play("F50", scene).failure())
                    .isInstanceOfSatisfying(
                            VerificationException.class,
                            e -> assertThat(e.reason()).isEqualTo(VerificationException.Reason.REPLAYED));
        }
    }

    @ParameterizedTest
    @EnumSource
    void r59ABombIsNotInflated(Transports transport) throws Exception {
        try (Scene scene = new Scene(transport, false)) {
            assertThat(Faults.play("F42", scene).failure())
                    .isInstanceOfSatisfying(
                            TransportException.class,
                            e -> assertThat(e.kind()).isEqualTo(TransportException.Kind.BEYOND_LIMITS));
        }
    }

    /** The same signed text, divided otherwise; over HTTP a line feed in a header arrives as a fold, or not at all. */
    @ParameterizedTest
    @EnumSource
    void r71ALineOfTheBodyInTheNonceIsNotBelieved(Transports transport) throws Exception {
        byte[] answer = Forgery.right("{\n\"state\":\"DONE\"}")
                .sent("\"state\":\"DONE\"}")
                .nonceEnd("\r\n {")
                .bytes();
        try (Scene scene = new Scene(transport, false)) {
            scene.hosts(scene.origin(exchange -> exchange.read().execute().write(answer))
                    .host());
            Recorder.Ended ended = scene.play();
            assertThat(ended.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(ended.failure()).isNotNull();
        }
    }

    /** Only the owner of the key can make it, so nothing is lost; a provider that refuses it may be given. */
    @Test
    @EnabledIf("dev.signet.reliability.TestData#present")
    void x09TheJdkAcceptsAnOddEncodingOfTheDigestAsItsDocumentSays() {
        JsonNode group = TestData.json("wycheproof/rsa_signature_2048_sha256_test.json")
                .path("testGroups")
                .get(0);
        JsonNode test = StreamSupport.stream(group.path("tests").spliterator(), false)
                .filter(one -> one.path("tcId").asInt() == 8)
                .findFirst()
                .orElseThrow();
        assertThat(test.path("flags").get(0).asText()).isEqualTo("MissingNull");
        assertThat(accepted(group, test)).isTrue();
    }

    private static boolean accepted(JsonNode group, JsonNode test) {
        try {
            byte[] der = HexFormat.of().parseHex(group.path("publicKeyDer").asText());
            PublicKey key = KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der));
            TrustedKeys.of("PUB_KEY_ID_1", key)
                    .verifier("PUB_KEY_ID_1")
                    .orElseThrow()
                    .verify(
                            HexFormat.of().parseHex(test.path("sig").asText()),
                            HexFormat.of().parseHex(test.path("msg").asText()));
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource
    void x16ABodyOfOneByteMoreThanTheLimitIsNotRead(Transports transport) throws Exception {
        int limit = 8 * 1024 * 1024;
        String start = "{\"state\":\"DONE\"";
        String spaces = " ".repeat(limit - start.length() - 1) + "}";
        try (Scene scene = new Scene(transport, false)) {
            scene.hosts(large(scene, start + spaces), large(scene, start + " " + spaces));
            assertThat(scene.play().outcome()).isEqualTo(Outcome.EXECUTED);
        }
        try (Scene scene = new Scene(transport, true)) {
            scene.hosts(large(scene, start + " " + spaces));
            Recorder.Ended ended = scene.play();
            assertThat(ended.failure())
                    .isInstanceOfSatisfying(
                            TransportException.class,
                            e -> assertThat(e.kind()).isEqualTo(TransportException.Kind.BEYOND_LIMITS));
            assertThat(ended.outcome()).isEqualTo(Outcome.UNKNOWN);
        }
    }

    private static String large(Scene scene, String body) {
        byte[] answer = Forgery.right(body).bytes();
        return scene.origin(exchange -> exchange.read().execute().write(answer)).host();
    }
}
