package dev.signet.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signet.runtime.TestData;
import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.error.ConfigurationException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the official SDKs' own tests expect, made and read by our keys; each also altered. */
@EnabledIf("dev.signet.runtime.TestData#present")
class SdkVectorsTest {

    private static final String FOLDER = "protocol-vectors/sdk/";

    static Stream<JsonNode> sign() {
        return vectors("sign");
    }

    @ParameterizedTest
    @MethodSource("sign")
    void aSignatureIsTheOneOfTheVector(JsonNode vector) throws InvalidSignatureException {
        PrivateKey key = key(vector);
        byte[] message = bytes(vector, "message");
        byte[] signature = RsaSha256.signer(key, Jca.DEFAULT).sign(message);
        assertThat(signature).isEqualTo(base64(vector, "signature"));
        PublicKey other = SelfTest.publicKey(key).orElseThrow();
        Verifier verifier = RsaSha256.verifier(other, Jca.DEFAULT);
        verifier.verify(signature, message);
        message[0] ^= 1;
        assertThatThrownBy(() -> verifier.verify(signature, message)).isInstanceOf(InvalidSignatureException.class);
    }

    static Stream<JsonNode> oaep() {
        return vectors("oaep");
    }

    @ParameterizedTest
    @MethodSource("oaep")
    void aSensitiveValueIsDecrypted(JsonNode vector) {
        PrivateKey key = key(vector);
        OaepCipher cipher = OaepCipher.of(SelfTest.publicKey(key).orElseThrow(), key);
        String ciphertext = vector.path("ciphertext").asText();
        assertThat(cipher.decrypt(ciphertext))
                .isEqualTo(vector.path("plaintext").asText());
        assertThatThrownBy(() -> cipher.decrypt("A" + ciphertext.substring(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<JsonNode> gcm() {
        return vectors("gcm");
    }

    @ParameterizedTest
    @MethodSource("gcm")
    void aResourceIsDecrypted(JsonNode vector) {
        assertThat(decrypted(vector)).isEqualTo(bytes(vector, "plaintext"));
    }

    static Stream<JsonNode> certificates() {
        return vectors("gcm-cert");
    }

    @ParameterizedTest
    @MethodSource("certificates")
    void aDownloadedCertificateIsDecryptedAndHasItsSerialNumber(JsonNode vector) {
        TrustedKeys trusted = TrustedKeys.of(PemKeys.certificate(new ByteArrayInputStream(decrypted(vector))));
        assertThat(trusted.primaryId()).isEqualTo(vector.path("serial").asText());
        assertThat(trusted.certificate(trusted.primaryId())).isPresent();
    }

    static Stream<JsonNode> shortKeys() {
        return Stream.concat(
                vectors("gcm16").map(vector -> vector.path("apiv3")),
                other("aes-gcm", "notification").map(vector -> vector.path("apiv3Key")));
    }

    /** Test keys of 16 bytes, such as no merchant has. */
    @ParameterizedTest
    @MethodSource("shortKeys")
    void anApiKeyOf16BytesIsRefused(JsonNode key) {
        assertThatThrownBy(() -> ApiKey.of(key.asText()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("32 bytes, not 16");
    }

    @Test
    void theSignatureOfTheNotificationIsVerifiedAllTheSame() throws SignatureRejected {
        JsonNode vector = other("notification").findFirst().orElseThrow();
        String file = "protocol-vectors/" + vector.path("certificate").asText();
        TrustedKeys trusted = TrustedKeys.of(
                vector.at("/headers/Wechatpay-Serial").asText(),
                PemKeys.certificate(TestData.file(file)).getPublicKey());
        Instant now = Instant.ofEpochSecond(vector.path("now").asLong());
        WechatPayScheme.merchant().verify(answer(vector, vector.path("body").asText()), trusted, now);
        Answer altered = answer(vector, vector.path("body").asText().replace("payscore", "payscorf"));
        assertThatThrownBy(() -> WechatPayScheme.merchant().verify(altered, trusted, now))
                .isInstanceOf(SignatureRejected.class);
    }

    private static Answer answer(JsonNode vector, String body) {
        Headers headers = Headers.NONE;
        for (Map.Entry<String, JsonNode> header : vector.path("headers").properties()) {
            headers = headers.with(header.getKey(), header.getValue().asText());
        }
        return new Answer(200, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] decrypted(JsonNode vector) {
        return ApiKey.of(vector.path("apiv3").asText())
                .decrypt(bytes(vector, "nonce"), bytes(vector, "aad"), base64(vector, "ciphertext"));
    }

    private static PrivateKey key(JsonNode vector) {
        return PemKeys.privateKey(TestData.file(FOLDER + vector.path("key").asText()));
    }

    private static byte[] bytes(JsonNode vector, String name) {
        return vector.path(name).asText().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] base64(JsonNode vector, String name) {
        return Base64.getDecoder().decode(vector.path(name).asText());
    }

    private static Stream<JsonNode> vectors(String kind) {
        return stream(FOLDER + "vectors.json", kind);
    }

    private static Stream<JsonNode> other(String... kinds) {
        return Stream.of(kinds).flatMap(kind -> stream("protocol-vectors/vectors.json", kind));
    }

    private static Stream<JsonNode> stream(String file, String kind) {
        return StreamSupport.stream(TestData.json(file).spliterator(), false)
                .filter(vector -> vector.path("kind").asText().equals(kind));
    }
}
