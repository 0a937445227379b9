package dev.signet.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signet.runtime.TestData;
import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.Method;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.error.VerificationException.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Signatures that were published, or computed by others: ours agree, and altered ones are refused. */
@EnabledIf("dev.signet.runtime.TestData#present")
class ProtocolVectorsTest {

    private static final String FOLDER = "protocol-vectors/";

    static Stream<JsonNode> httpRequests() {
        return vectors("request-sign").filter(vector -> vector.has("method"));
    }

    static Stream<JsonNode> paySigns() {
        return vectors("request-sign").filter(vector -> !vector.has("method"));
    }

    @Test
    void thereAreFiveRequestsAndTwoPaySigns() {
        assertThat(httpRequests()).hasSize(5);
        assertThat(paySigns()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("httpRequests")
    void theCanonicalStringOfARequestIsTheVectorsMessage(JsonNode vector) {
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        sign(vector, parts -> {
            Stream.of(parts).forEach(signed::writeBytes);
            return new byte[] {1};
        });
        assertThat(signed.toString(StandardCharsets.UTF_8)).isEqualTo(text(vector, "message"));
    }

    @ParameterizedTest
    @MethodSource("httpRequests")
    void theAuthorizationHeaderCarriesTheVectorsSignature(JsonNode vector) {
        Headers headers = sign(vector, documentationSigner());
        String authorization = headers.first("Authorization").orElseThrow();
        Map<String, String> fields = fields(authorization);
        WechatPayScheme scheme = scheme(vector);
        assertThat(authorization).startsWith(scheme.algorithm() + " ");
        assertThat(fields)
                .isEqualTo(Map.of(
                        scheme.identityField(),
                        "1900007291",
                        "nonce_str",
                        text(vector, "nonce"),
                        "signature",
                        text(vector, "signature"),
                        "timestamp",
                        text(vector, "timestamp"),
                        "serial_no",
                        "408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB"));
    }

    @ParameterizedTest
    @MethodSource("httpRequests")
    void anAlteredRequestHasAnotherSignature(JsonNode vector) {
        Request request = request(vector);
        Request altered = new Request(
                request.method(), request.host(), request.target() + "0", request.headers(), request.body());
        assertThat(fields(signed(altered, vector, documentationSigner())
                                .first("Authorization")
                                .orElseThrow())
                        .get("signature"))
                .isNotEqualTo(text(vector, "signature"));
    }

    @ParameterizedTest
    @MethodSource("paySigns")
    void theSignerMakesThePaySign(JsonNode vector) {
        byte[] signature = documentationSigner().sign(text(vector, "message").getBytes(StandardCharsets.UTF_8));
        assertThat(signature).asBase64Encoded().isEqualTo(text(vector, "signature"));
    }

    @Test
    void theRealAnswerIsVerified() throws SignatureRejected {
        JsonNode vector = realAnswer();
        WechatPayScheme.merchant().verify(answer(vector, text(vector, "body")), trusted(vector), now(vector));
    }

    @Test
    void theRealAnswerAlteredAnywhereIsRefused() {
        JsonNode vector = realAnswer();
        String body = text(vector, "body");
        assertRefused(vector, answer(vector, body + " "), Reason.BAD_SIGNATURE);
        assertRefused(vector, answer(vector, body.replace('J', 'K')), Reason.BAD_SIGNATURE);
        assertRefused(
                vector, with(vector, "Wechatpay-Nonce", "d824f2e086d3c1df967785d13fcd22ee"), Reason.BAD_SIGNATURE);
        assertRefused(vector, with(vector, "Wechatpay-Timestamp", "1722850422"), Reason.BAD_SIGNATURE);
        assertRefused(vector, with(vector, "Wechatpay-Serial", "PUB_KEY_ID_0"), Reason.UNKNOWN_SERIAL);
    }

    private static void assertRefused(JsonNode vector, Answer answer, Reason reason) {
        assertThatThrownBy(() -> WechatPayScheme.merchant().verify(answer, trusted(vector), now(vector)))
                .isInstanceOfSatisfying(
                        SignatureRejected.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static Signer documentationSigner() {
        return RsaSha256.signer(PemKeys.privateKey(TestData.file(FOLDER + "official_doc_test_key.pem")), Jca.DEFAULT);
    }

    private static Headers sign(JsonNode vector, Signer signer) {
        return signed(request(vector), vector, signer);
    }

    private static Headers signed(Request request, JsonNode vector, Signer signer) {
        WechatPayScheme scheme = scheme(vector);
        Credentials credentials =
                Credentials.of(scheme.name(), "1900007291", "408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB", signer);
        TrustedKeys trusted = TrustedKeys.of("PUB_KEY_ID_1", (signature, parts) -> {});
        Instant now = Instant.ofEpochSecond(Long.parseLong(text(vector, "timestamp")));
        return scheme.sign(request, credentials, trusted, now, text(vector, "nonce"));
    }

    private static Request request(JsonNode vector) {
        byte[] body = text(vector, "body").getBytes(StandardCharsets.UTF_8);
        Method method = Method.valueOf(text(vector, "method"));
        return new Request(method, "https://api.mch.weixin.qq.com", text(vector, "url"), Headers.NONE, body);
    }

    private static WechatPayScheme scheme(JsonNode vector) {
        return text(vector, "url").startsWith("/brand/") ? WechatPayScheme.brand() : WechatPayScheme.merchant();
    }

    private static JsonNode realAnswer() {
        return vectors("response-verify").findFirst().orElseThrow();
    }

    private static Answer answer(JsonNode vector, String body) {
        Headers headers = headers(vector).with("Wechatpay-Signature", text(vector, "signature"));
        return new Answer(200, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    private static Answer with(JsonNode vector, String header, String value) {
        List<Headers.Field> fields = headers(vector).fields().stream()
                .map(field -> field.name().equals(header) ? new Headers.Field(header, value) : field)
                .toList();
        Headers headers = Headers.of(fields).with("Wechatpay-Signature", text(vector, "signature"));
        return new Answer(200, headers, text(vector, "body").getBytes(StandardCharsets.UTF_8));
    }

    private static Headers headers(JsonNode vector) {
        Headers headers = Headers.NONE;
        for (Map.Entry<String, JsonNode> header : vector.get("headers").properties()) {
            headers = headers.with(header.getKey(), header.getValue().asText());
        }
        return headers;
    }

    private static TrustedKeys trusted(JsonNode vector) {
        return TrustedKeys.of(
                vector.at("/headers/Wechatpay-Serial").asText(),
                PemKeys.publicKey(TestData.file(FOLDER + text(vector, "publicKey"))));
    }

    private static Instant now(JsonNode vector) {
        return Instant.ofEpochSecond(vector.at("/headers/Wechatpay-Timestamp").asLong());
    }

    private static Map<String, String> fields(String authorization) {
        Map<String, String> fields = new HashMap<>();
        Matcher field = Pattern.compile("([a-z_]+)=\"([^\"]*)\"").matcher(authorization);
        while (field.find()) {
            fields.put(field.group(1), field.group(2));
        }
        return fields;
    }

    private static Stream<JsonNode> vectors(String kind) {
        return StreamSupport.stream(TestData.json(FOLDER + "vectors.json").spliterator(), false)
                .filter(vector -> text(vector, "kind").equals(kind));
    }

    private static String text(JsonNode vector, String name) {
        return vector.get(name).asText();
    }
}
