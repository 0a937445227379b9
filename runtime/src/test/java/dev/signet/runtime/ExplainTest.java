package dev.signet.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.signet.runtime.Pings.Ping;
import dev.signet.runtime.auth.SigningScheme;
import dev.signet.runtime.auth.WechatPayScheme;
import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.CallOptions;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.Method;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.Retries;
import dev.signet.runtime.error.ApiException;
import dev.signet.runtime.error.VerificationException;
import dev.signet.spec.Schemes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said when a signature is not accepted: ours by the server, or the server's by us. */
class ExplainTest {

    private static final String NONCE = "593BEC0C930BF1AFEB40B4A08C8FB242";

    @Test
    void aRefusedSignatureIsExplainedByTheStringThatWasSigned() {
        assertThat(refused(Headers.NONE, new Ping("key 1", "hi\u200b")).explain())
                .isEqualTo("""
                        The string that was signed, 5 lines, 81 bytes, SHA-256 %s:
                          1  POST\\n  (5 bytes)
                          2  /pings/key%%201\\n  (15 bytes)
                          3  1554208460\\n  (11 bytes)
                          4  593BEC0C930BF1AFEB40B4A08C8FB242\\n  (33 bytes)
                          5  {"text":"hi\\u{200b}"}\\n  (17 bytes)
                        Signed as Credentials[WECHATPAY_BRAND, 120344, serial AB].
                        What the server says, in serverMessage(), is not proven, and may quote the request.
                        Likely causes, the likeliest first:
                          - The private key is not the one of the certificate with this serial number, or the certificate is not one of 120344. Compare the serial number with the platform's list; credentials made from the certificate itself cannot have another key.
                          - The path or query has encoded characters (%%..); a proxy that decodes or encodes them anew changes what the server compares.
                          - The header Wechatpay-Serial names the key PUB_KEY_ID_TEST, the primary one of the trusted keys; the platform may not have it for this caller.
                          - Something between this program and the server changed the path, the query or the body: a proxy that encodes anew, an interceptor that adds parameters.""".formatted(
                                sha256("POST\n/pings/key%201\n1554208460\n" + NONCE + "\n{\"text\":\"hi\u200b\"}\n")));
    }

    @ParameterizedTest
    @CsvSource({
        "/v3/pay/orders, WECHATPAY_BRAND, WECHATPAY_MERCHANT",
        "/brand/coupons, WECHATPAY_MERCHANT, WECHATPAY_BRAND",
        "/v3/pay/orders, WECHATPAY_MERCHANT, ''",
        "/brand/coupons, WECHATPAY_BRAND, ''",
        "/gateway/brand, WECHATPAY_BRAND, ''"
    })
    void aPathOfTheOtherSchemeIsTheLikeliestCause(String path, String scheme, String right) {
        Request request = new Request(Method.POST, "", path, Headers.NONE, new byte[0]);
        SigningScheme signing =
                scheme.equals(Schemes.WECHATPAY_BRAND) ? WechatPayScheme.brand() : WechatPayScheme.merchant();
        List<String> told = signing.suspicions(request, new byte[0][], SignedAnswers.unsigned(401, ""), Instant.EPOCH);
        if (right.isEmpty()) {
            assertThat(told).isEmpty();
        } else {
            assertThat(told)
                    .singleElement()
                    .asString()
                    .contains("signed as " + right + ", but here by the scheme " + scheme + ".");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'Tue, 02 Apr 2019 12:34:20 GMT', ''",
        "'Tue, 02 Apr 2019 12:39:20 GMT', ''",
        "'Tue, 02 Apr 2019 12:39:21 GMT', 301 s behind",
        "'Tue, 02 Apr 2019 12:24:20 GMT', 600 s ahead of",
        "'2019-04-02', ''",
        "'', ''"
    })
    void aClockThatIsTooWrongIsMeasuredByTheServersDate(String date, String told) {
        String explanation =
                refused(Headers.NONE.with("Date", date), ScriptedCalls.PING).explain();
        if (told.isEmpty()) {
            assertThat(explanation).doesNotContain("clock");
        } else {
            assertThat(explanation).contains("This machine's clock is " + told + " the server's");
        }
    }

    @Test
    void aWrongClockStandsBeforeWhatTheServerCompared() {
        String compared = "{\"code\":\"SIGN_ERROR\",\"message\":\"wrong\",\"detail\":{\"sign_information\":{"
                + "\"truncated_sign_message\":\"GET\",\"sign_message_length\":76}}}";
        Answer refusal = new Answer(
                401,
                Headers.NONE.with("Date", "Tue, 02 Apr 2019 12:24:20 GMT"),
                compared.getBytes(StandardCharsets.UTF_8));
        Request request = new Request(Method.POST, "", "/brand/pings", Headers.NONE, new byte[0]);
        byte[][] signed = {"POST\n".getBytes(StandardCharsets.UTF_8)};
        assertThat(WechatPayScheme.brand().suspicions(request, signed, refusal, Instant.ofEpochSecond(1_554_208_460)))
                .satisfiesExactly(
                        clock -> assertThat(clock).startsWith("This machine's clock is 600 s ahead of"),
                        text -> assertThat(text).startsWith("The server compared another text"));
    }

    /** As the platform tells it, in detail.sign_information. */
    @ParameterizedTest
    @CsvSource({
        "POST\\n/pings/key_1\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\\"text\\\":, 76, the very text that was signed",
        "POST\\n/pings/key_1\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{\\\"text\\\":, 77, a text of 77 bytes",
        "POST\\n/pings/key_2\\n1554208460, 76, 'line 2, path and query, at character 12'",
        "POST\\n/pings/key_1\\n1554208460\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n{ \\\"text\\\":, 77, 'line 5, the body, at character 2'"
    })
    void theTextThatTheServerComparedIsComparedWithTheSignedOne(String beginning, int length, String told) {
        String body = "{\"code\":\"SIGN_ERROR\",\"message\":\"wrong\",\"detail\":{\"sign_information\":{"
                + "\"truncated_sign_message\":\"" + beginning + "\",\"sign_message_length\":" + length + "}}}";
        ScriptedCalls calls = new ScriptedCalls(script -> SignedAnswers.unsigned(401, body));
        Caller caller = calls.builder().nonces(() -> NONCE).build();
        ApiException e = catchThrowableOfType(ApiException.class, () -> caller.call(Pings.PING, ScriptedCalls.PING));
        assertThat(e.explain()).contains(told).doesNotContain("key_2");
    }

    @Test
    void anErrorThatIsNotAboutASignatureSaysSo() {
        ScriptedCalls calls = new ScriptedCalls(script -> script.signed.answer(404, "{\"code\":\"NOT_FOUND\"}"));
        ApiException e = catchThrowableOfType(ApiException.class, () -> calls.call(Pings.PING));
        assertThat(e.explain()).isEqualTo("The server did not refuse the signature; see code() and remedy().");
    }

    @Test
    void aCallFromStorageIsExplainedWithoutItsValues() {
        ScriptedCalls calls = new ScriptedCalls(script -> SignedAnswers.unsigned(401, ""));
        Caller caller = calls.caller();
        byte[] stored = caller.prepare(Pings.PING, ScriptedCalls.PING).bytes();
        ApiException e = catchThrowableOfType(
                ApiException.class, () -> caller.call(PreparedCall.read(Pings.PING, stored), CallOptions.NONE));
        assertThat(e.explain())
                .contains("2  /pings/{id}\\n  (13 bytes)")
                .contains("5  <13 bytes>\\n  (14 bytes)")
                .doesNotContain("key_1");
    }

    @Test
    void anUnprovenAnswerIsExplainedByTheStringThatWasVerified() {
        ScriptedCalls calls = new ScriptedCalls(script -> changed(script.signed.answer(200, "{\"text\":\"secret\"}")));
        VerificationException e = catchThrowableOfType(VerificationException.class, () -> calls.call(Pings.UNKEYED));
        byte[] body = "{ text\":\"secret\"}".getBytes(StandardCharsets.UTF_8);
        String text = "1554208460\nnonce1\n{ text\":\"secret\"}\n";
        assertThat(e.explain())
                .isEqualTo("""
                        BAD_SIGNATURE: its signature does not fit its bytes.
                        The string that its signature should cover, 3 lines, 36 bytes, SHA-256 %s:
                          1  1554208460\\n  (11 bytes)
                          2  nonce1\\n  (7 bytes)
                          3  <body of 17 bytes, SHA-256 %s>\\n  (18 bytes)
                        Trusted are the keys [PUB_KEY_ID_TEST].
                        Likely cause: the body was changed on the way, by as little as a space or its charset, or the key that is trusted under this id is not the platform's.""".formatted(sha256(text), sha256(new String(body, StandardCharsets.UTF_8))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html>|MISSING_HEADER|a page, not the API: a proxy, a captive portal or a wrong host answered.",
                "{}|MISSING_HEADER|another server than the platform answered, or a proxy removed headers."
            })
    void anAnswerWithoutASignatureIsExplainedByWhatItLooksLike(String body, String reason, String cause) {
        ScriptedCalls calls = new ScriptedCalls(script -> SignedAnswers.unsigned(200, body));
        VerificationException e = catchThrowableOfType(VerificationException.class, () -> calls.call(Pings.UNKEYED));
        assertThat(e.explain()).startsWith(reason + ": ").endsWith("Likely cause: " + cause);
    }

    @Test
    void anAnswerThatSignsADigestIsExplainedByTheStringWithTheDigest() {
        String sha1 = "bf21a9e8fbc5a3846fb05b4fa0859e0917b2202f";
        ScriptedCalls calls = new ScriptedCalls(script -> {
            Answer other = script.signed.answer(200, "another body");
            return new Answer(200, other.headers().with("X-Sha1", sha1), "{}".getBytes(StandardCharsets.UTF_8));
        });
        VerificationException e = catchThrowableOfType(
                VerificationException.class,
                () -> calls.caller().call(Pings.DIGEST, ScriptedCalls.PING, CallOptions.NONE.retries(Retries.NONE)));
        String text = "1554208460\nnonce1\n{\"sha1\":\"" + sha1 + "\"}\n";
        assertThat(e.explain()).contains("3 lines, " + text.length() + " bytes, SHA-256 " + sha256(text));
    }

    private static Answer changed(Answer answer) {
        byte[] body = answer.body().clone();
        body[1] = ' ';
        return new Answer(answer.status(), answer.headers(), body);
    }

    private static ApiException refused(Headers headers, Ping ping) {
        ScriptedCalls calls = new ScriptedCalls(script -> new Answer(401, headers, new byte[0]));
        Caller caller = calls.builder().nonces(() -> NONCE).build();
        return catchThrowableOfType(ApiException.class, () -> caller.call(Pings.PING, ping));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
