package dev.signet.sandbox.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.signet.runtime.call.Download;
import dev.signet.runtime.call.NoContent;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.Response;
import dev.signet.runtime.error.ApiException;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.VerificationException;
import dev.signet.sandbox.Fault;
import dev.signet.sandbox.words.Errands.Meta;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Results and futures over a real wire, signed both ways. */
class ErrandsTest {

    private final Desk desk = new Desk();
    private final Errands errands = desk.errands();

    @AfterEach
    void stop() {
        desk.close();
    }

    @Test
    void listsMapsTreesAndNothingAreResults() {
        assertThat(errands.list()).containsExactly(DoneErrands.META, DoneErrands.META);
        assertThat(errands.map()).isEqualTo(Map.of("k", List.of(DoneErrands.META)));
        assertThat(errands.tree().at("/a").intValue()).isEqualTo(1);
        Response<NoContent> nothing = errands.nothing();
        assertThat(nothing.status()).isEqualTo(204);
        assertThat(nothing.result()).isEqualTo(NoContent.INSTANCE);
    }

    @Test
    void aResultThatCannotBeWrittenIsABugOfTheImplementationAndNotLost() {
        desk.answerTree(JsonNodeFactory.instance.objectNode().put("a", Double.NaN));
        assertThatThrownBy(errands::tree).isInstanceOfSatisfying(ApiException.class, e -> {
            assertThat(e.status()).isEqualTo(500);
            assertThat(e.serverMessage())
                    .startsWith("the implementation's result cannot be written: [/a ")
                    .endsWith("A value that the spec does not know is sent by on(endpoint).answerJson(…)");
        });
    }

    @Test
    @SuppressWarnings("deprecation")
    void aDeprecatedMethodIsDeprecatedInItsClientAndWorks() throws NoSuchMethodException {
        assertThat(ErrandsClient.class.getMethod("old").isAnnotationPresent(Deprecated.class))
                .isTrue();
        assertThat(errands.old()).isEqualTo(DoneErrands.META);
    }

    @Test
    void aFileIsProvenAsItsSpecSays() throws IOException {
        assertThat(text(errands.plain().unproven())).isEqualTo("plain");
        assertThat(text(errands.digest())).isEqualTo("plain");
        desk.sandbox().on(ErrandsEndpoints.DIGEST).fault(Fault.FORGED_SIGNATURE);
        assertThatThrownBy(errands::digest).isInstanceOf(VerificationException.class);
    }

    @Test
    void pathQueryAndBodyMayEachHaveAValueOfOneName() {
        Errands.Twins twins = new Errands.Twins("1", "2", "3");
        var request = Wire.request(ErrandsEndpoints.TWINS, twins);
        assertThat(request.target()).isEqualTo("/twins/1?id=2");
        assertThat(request.body()).asString().isEqualTo("{\"id\":\"3\"}");
        assertThat(errands.twins(twins)).isEqualTo(DoneErrands.META);
        assertThat(desk.asked()).containsExactly(twins);
    }

    @Test
    void aPlaceholderMayBePartOfASegment() {
        errands.cancel("a:cancel/@me %:");
        assertThat(desk.asked()).containsExactly("a:cancel/@me %:");
        assertThat(desk.sent())
                .extracting(Request::target)
                .containsExactly("/errands/a%3Acancel%2F%40me%20%25%3A:cancel/@me");
    }

    @Test
    void aFileIsReadAsItCame() throws IOException {
        try (Download file = errands.signed()) {
            assertThat(file.stream().readAllBytes()).asString().isEqualTo("plain");
        }
        desk.sandbox().on(ErrandsEndpoints.SIGNED).fault(Fault.FORGED_SIGNATURE);
        assertThatThrownBy(errands::signed).isInstanceOf(VerificationException.class);
    }

    @Test
    void aFutureCompletesWithTheResultTheResponseOrNothing() {
        assertThat(errands.later("a").join()).isEqualTo(new Meta("00", "a"));
        Response<Meta> response = errands.laterWithHow("b").join();
        assertThat(response.result()).isEqualTo(new Meta("00", "b"));
        assertThat(response.status()).isEqualTo(200);
        assertThat(errands.laterNothing().join()).isNull();
    }

    @Test
    void aFutureEndsWithWhatACallWouldThrow() {
        assertThatThrownBy(() -> errands.later("refused").join())
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(ApiException.class, e -> {
                    assertThat(e.code()).isEqualTo("NOT_FOUND");
                    assertThat(e.outcome()).isEqualTo(Outcome.REFUSED);
                });
    }

    private static String text(Download file) throws IOException {
        try (file) {
            return new String(file.stream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
