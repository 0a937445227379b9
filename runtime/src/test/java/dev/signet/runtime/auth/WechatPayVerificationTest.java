package dev.signet.runtime.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.runtime.FakeTime;
import dev.signet.runtime.SignedAnswers;
import dev.signet.runtime.TestKeys;
import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.error.VerificationException.Reason;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an answer has to prove, and how each way not to prove it is named. */
class WechatPayVerificationTest {

    private static final WechatPayScheme SCHEME = WechatPayScheme.brand();

    private final FakeTime time = new FakeTime();
    private final SignedAnswers signed = new SignedAnswers(time);

    @Test
    void aSignedAnswerIsVerified() {
        assertVerified(signed.answer(200, "{\"a\":1}"));
    }

    @Test
    void anEmptyBodyIsVerifiedToo() {
        assertVerified(signed.answer(204, ""));
    }

    @Test
    void headerNamesAreFoundInAnyCase() {
        Answer answer = signed.answer(200, "{}");
        assertVerified(renamed(answer, name -> name.toLowerCase(Locale.ROOT)));
        assertVerified(renamed(answer, name -> name.toUpperCase(Locale.ROOT)));
    }

    @Test
    void anAnswerWithoutASignatureTypeIsTakenToBeSignedByRsa() {
        assertVerified(without(signed.answer(200, "{}"), "Wechatpay-Signature-Type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wechatpay-Signature", "Wechatpay-Serial", "Wechatpay-Timestamp", "Wechatpay-Nonce"})
    void eachHeaderIsNeededOnce(String header) {
        Answer answer = signed.answer(200, "{}");
        assertRejected(without(answer, header), Reason.MISSING_HEADER);
        assertRejected(with(without(answer, header), header, ""), Reason.MISSING_HEADER);
        String value = answer.headers().first(header).orElseThrow();
        assertRejected(with(answer, header.toLowerCase(Locale.ROOT), value), Reason.DUPLICATE_HEADER);
    }

    @Test
    void anotherSignatureTypeIsRefused() {
        Answer answer = without(signed.answer(200, "{}"), "Wechatpay-Signature-Type");
        assertRejected(with(answer, "Wechatpay-Signature-Type", "WECHATPAY2-SHA256-RSA2048"), Reason.WRONG_TYPE);
        assertRejected(with(answer, "Wechatpay-Signature-Type", "WECHATPAY2-SM2-WITH-SM3"), Reason.WRONG_TYPE);
    }

    @Test
    void exactlyFiveMinutesEitherWayAreAcceptedAndOneSecondMoreIsNot() {
        Answer answer = signed.answer(200, "{}");
        Instant at = time.now();
        assertVerified(answer, at.plusSeconds(300));
        assertVerified(answer, at.minusSeconds(300));
        assertRejected(answer, at.plusSeconds(301), Reason.STALE);
        assertRejected(answer, at.minusSeconds(301), Reason.STALE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "now",
                "-1",
                "+1554208460",
                "1554208460.0",
                "١٥٥٤٢٠٨٤٦٠",
                "9999999999999999999",
                "99999999999999999999"
            })
    void aTimestampThatIsNoTimeIsStale(String timestamp) {
        Answer answer = without(signed.answer(200, "{}"), "Wechatpay-Timestamp");
        assertRejected(with(answer, "Wechatpay-Timestamp", timestamp), Reason.STALE);
    }

    @Test
    void aKeyThatIsNotTrustedIsRefusedByItsId() {
        Answer answer = without(signed.answer(200, "{}"), "Wechatpay-Serial");
        assertRejected(with(answer, "Wechatpay-Serial", "PUB_KEY_ID_OTHER"), Reason.UNKNOWN_SERIAL);
    }

    @Test
    void aWrongKeyUnderTheRightIdIsRefused() {
        TrustedKeys wrong = TrustedKeys.of(SignedAnswers.KEY_ID, TestKeys.OURS.getPublic());
        assertThatThrownBy(() -> SCHEME.verify(signed.answer(200, "{}"), wrong, time.now()))
                .isInstanceOfSatisfying(
                        SignatureRejected.class, e -> assertThat(e.reason()).isEqualTo(Reason.BAD_SIGNATURE));
    }

    /** R71: the same signed text, divided otherwise between nonce and body. */
    @Test
    void aNonceThatHoldsALineOfTheBodyIsRefused() {
        Answer answer = signed.answer(200, "{\n\"a\":1}");
        String nonce = answer.headers().first("Wechatpay-Nonce").orElseThrow();
        Answer shifted = new Answer(
                200,
                with(without(answer, "Wechatpay-Nonce"), "Wechatpay-Nonce", nonce + "\n{")
                        .headers(),
                "\"a\":1}".getBytes(StandardCharsets.UTF_8));
        assertRejected(shifted, Reason.BAD_SIGNATURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a\rb", "a\u0000", "券", "a\u007f"})
    void aNonceOfOtherCharactersThanVisibleAsciiIsRefused(String nonce) {
        Answer answer = without(signed.answer(200, "{}"), "Wechatpay-Nonce");
        assertRejected(with(answer, "Wechatpay-Nonce", nonce), Reason.BAD_SIGNATURE);
    }

    /** Java's decoder passes over bits that a padded end has too many: the same signature could be written in 16 ways. */
    @Test
    void aSignatureIsWrittenInOneWayOnly() {
        Answer answer = signed.answer(200, "{}");
        String right = answer.headers().first("Wechatpay-Signature").orElseThrow();
        Answer without = without(answer, "Wechatpay-Signature");
        assertThat(right).endsWith("==");
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        int last = alphabet.indexOf(right.charAt(341));
        String other = right.substring(0, 341) + alphabet.charAt(last + 1) + "==";
        assertRejected(with(without, "Wechatpay-Signature", other), Reason.BAD_SIGNATURE);
        assertRejected(with(without, "Wechatpay-Signature", right.substring(0, 342)), Reason.BAD_SIGNATURE);
    }

    @Test
    void everyFlippedBitOfTheBodyIsNoticed() {
        Answer answer = signed.answer(200, "{\"a\":1}");
        for (int bit = 0; bit < 8 * answer.body().length; bit++) {
            byte[] body = answer.body().clone();
            body[bit / 8] ^= (byte) (1 << bit % 8);
            assertRejected(new Answer(200, answer.headers(), body), Reason.BAD_SIGNATURE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"WECHATPAY/SIGNTEST/", "WECHATPAY/SIGNTEST/a", "WECHATPAY/SIGNTEST/abcd", "WECHATPAY/SIGNTEST/%%"
            })
    void aProbeFailsLikeAnyWrongSignatureAndIsNamed(String signature) {
        Answer answer = without(signed.answer(200, "{}"), "Wechatpay-Signature");
        assertRejected(with(answer, "Wechatpay-Signature", signature), Reason.PROBE);
    }

    @Test
    void aSignatureLongerThanAnyKeyIsNotEvenDecoded() {
        Answer answer = without(signed.answer(200, "{}"), "Wechatpay-Signature");
        assertRejected(with(answer, "Wechatpay-Signature", "A".repeat(1024 * 1024)), Reason.BAD_SIGNATURE);
    }

    @Test
    void whatTellsAnAnswerFromAllOthersIsItsKeyTimeAndNonce() throws SignatureRejected {
        Answer answer = signed.answer(200, "{}");
        assertThat(SCHEME.verify(answer, signed.trusted(), time.now()))
                .isEqualTo(SignedAnswers.KEY_ID + "\n1554208460\nnonce1")
                .isEqualTo(SCHEME.verify(answer, signed.trusted(), time.now()))
                .isNotEqualTo(SCHEME.verify(signed.answer(200, "{}"), signed.trusted(), time.now()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not base64!", "AAAA", "=", "A"})
    void whatIsNoSignatureAtAllIsAWrongOne(String signature) {
        Answer answer = without(signed.answer(200, "{}"), "Wechatpay-Signature");
        assertRejected(with(answer, "Wechatpay-Signature", signature), Reason.BAD_SIGNATURE);
    }

    @Test
    void duringAMigrationBothKeysAreTrusted() {
        TrustedKeys both =
                TrustedKeys.of("PUB_KEY_ID_OLD", TestKeys.OURS.getPublic()).and(signed.trusted());
        assertThatCode(() -> SCHEME.verify(signed.answer(200, "{}"), both, time.now()))
                .doesNotThrowAnyException();
        assertThat(both.primaryId()).isEqualTo("PUB_KEY_ID_OLD");
    }

    @Test
    void timePassingMakesAnAnswerStale() {
        Answer answer = signed.answer(200, "{}");
        time.pass(Duration.ofSeconds(301));
        assertRejected(answer, Reason.STALE);
    }

    private void assertVerified(Answer answer) {
        assertVerified(answer, time.now());
    }

    private void assertVerified(Answer answer, Instant now) {
        assertThatCode(() -> SCHEME.verify(answer, signed.trusted(), now)).doesNotThrowAnyException();
    }

    private void assertRejected(Answer answer, Reason reason) {
        assertRejected(answer, time.now(), reason);
    }

    private void assertRejected(Answer answer, Instant now, Reason reason) {
        assertThatThrownBy(() -> SCHEME.verify(answer, signed.trusted(), now))
                .isInstanceOfSatisfying(
                        SignatureRejected.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static Answer with(Answer answer, String name, String value) {
        return new Answer(answer.status(), answer.headers().with(name, value), answer.body());
    }

    private static Answer without(Answer answer, String name) {
        List<Headers.Field> fields = answer.headers().fields().stream()
                .filter(field -> !field.name().equals(name))
                .toList();
        return new Answer(answer.status(), Headers.of(fields), answer.body());
    }

    private static Answer renamed(Answer answer, UnaryOperator<String> rename) {
        List<Headers.Field> fields = answer.headers().fields().stream()
                .map(field -> new Headers.Field(rename.apply(field.name()), field.value()))
                .toList();
        return new Answer(answer.status(), Headers.of(fields), answer.body());
    }
}
