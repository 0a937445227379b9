package dev.signet.sandbox.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Download;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.WrongHashException;
import dev.signet.runtime.error.VerificationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What proves the answer of an endpoint that says so. */
class ProofTest {

    // SHA-1 of "plain".
    private static final String SHA1 = "68c46e84d76d2e7e686e5158bf598909abd4e45b";

    @Test
    void aFileThatNobodySignsIsTakenAsItComesWhereTheSpecAndTheProgramSaySo() throws IOException {
        Download file = errands(Scripted.unsigned(200, "plain")).plain();
        assertThatThrownBy(file::stream).isInstanceOf(IllegalStateException.class);
        assertThat(text(file.unproven())).isEqualTo("plain");
    }

    @Test
    void orWhereItHasTheHashThatASignedAnswerNamed() throws IOException {
        Errands errands = errands(Scripted.unsigned(200, "plain"));
        assertThat(text(errands.plain().expecting("SHA1", SHA1))).isEqualTo("plain");
        assertThatThrownBy(() -> text(errands.plain().expecting("SHA1", SHA1.replace('6', '7'))))
                .isInstanceOf(WrongHashException.class);
    }

    @Test
    void aSignatureThatIsThereMustBeRightAllTheSame() {
        Answer forged = Scripted.signed("plain", "other", Headers.NONE);
        assertThatThrownBy(() -> errands(forged).plain()).isInstanceOf(VerificationException.class);
    }

    @Test
    void everyOtherFileMustBeSigned() {
        Answer unsigned = Scripted.unsigned(200, "plain");
        assertThatThrownBy(() -> errands(unsigned).signed()).isInstanceOf(VerificationException.class);
        assertThatThrownBy(() -> errands(unsigned).digest()).isInstanceOf(VerificationException.class);
    }

    @Test
    void aSignedDigestProvesTheBodyThatHasIt() throws IOException {
        assertThat(text(errands(digested("plain")).digest())).isEqualTo("plain");
    }

    @Test
    void aBodyOfAnotherDigestIsRefused() {
        assertThatThrownBy(() -> errands(digested("plain!")).digest())
                .isInstanceOfSatisfying(
                        VerificationException.class, e -> assertThat(e.reason()).hasToString("BAD_SIGNATURE"));
    }

    @Test
    void aDigestThatWasNotSignedIsRefused() {
        Answer answer = Scripted.signed("plain", "plain", Headers.NONE.with("X-Statement-Sha1", SHA1));
        assertThatThrownBy(() -> errands(answer).digest())
                .isInstanceOfSatisfying(
                        VerificationException.class, e -> assertThat(e.reason()).hasToString("BAD_SIGNATURE"));
    }

    @Test
    void anAnswerWithoutItsDigestIsRefused() {
        Answer answer = Scripted.signed("plain", "plain", Headers.NONE);
        assertThatThrownBy(() -> errands(answer).digest())
                .isInstanceOfSatisfying(
                        VerificationException.class, e -> assertThat(e.reason()).hasToString("MISSING_HEADER"));
    }

    private static Answer digested(String body) {
        return Scripted.signed(body, "{\"sha1\":\"" + SHA1 + "\"}", Headers.NONE.with("X-Statement-Sha1", SHA1));
    }

    private static Errands errands(Answer answer) {
        return new ErrandsClient(Scripted.caller((request, timeout) -> answer).build());
    }

    private static String text(Download file) throws IOException {
        try (file) {
            return new String(file.stream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
