package dev.signet.messagesignatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.signet.messagesignatures.Notes.Kept;
import dev.signet.messagesignatures.Notes.Note;
import dev.signet.runtime.CallListener;
import dev.signet.runtime.Caller;
import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.TrustedKeys;
import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.CallOptions;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.Retries;
import dev.signet.runtime.error.ApiException;
import dev.signet.runtime.error.SigningException;
import dev.signet.runtime.error.VerificationException;
import dev.signet.runtime.error.VerificationException.Reason;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An API under a scheme of one's own: the same clients, the same promises. */
class NotesTest {

    private static final Note NOTE = new Note("n_1", "hello");

    private final NotesServer server = new NotesServer();

    private Notes notes(String serial) {
        return new NotesClient(caller(serial));
    }

    private Caller caller(String serial) {
        return Caller.builder()
                .scheme(new MessageSignatures())
                .credentials(Credentials.of(MessageSignatures.NAME, "me", serial, NotesServer.CALLER.getPrivate()))
                .trust(TrustedKeys.of("server-1", NotesServer.SERVER.getPublic()))
                .transport(server)
                .options(CallOptions.NONE.retries(Retries.NONE))
                .listener(new CallListener() {})
                .build();
    }

    private Reason refused() {
        return catchThrowableOfType(
                        VerificationException.class, () -> notes("me-1").keep(NOTE))
                .reason();
    }

    @Test
    void requestsAreSignedAndAnswersBelieved() {
        assertThat(notes("me-1").keep(NOTE)).isEqualTo(new Kept("n_1", 5));
        assertThat(notes("me-1").find("n 1/ä")).isEqualTo(NOTE);
    }

    @Test
    void anAnswerIsBoundToItsRequest() {
        List<Answer> recorded = new ArrayList<>();
        server.onTheWay(answer -> {
            recorded.add(answer);
            return recorded.get(0);
        });
        notes("me-1").keep(NOTE);
        assertThat(refused()).isEqualTo(Reason.BAD_SIGNATURE);
    }

    @Test
    void aChangedBodyOrStatusIsNotBelieved() {
        server.onTheWay(answer ->
                new Answer(200, answer.headers(), "{\"id\":\"n_2\",\"length\":5}".getBytes(StandardCharsets.UTF_8)));
        assertThat(refused()).isEqualTo(Reason.BAD_SIGNATURE);
        server.onTheWay(answer -> new Answer(201, answer.headers(), answer.body()));
        assertThat(refused()).isEqualTo(Reason.BAD_SIGNATURE);
    }

    @ParameterizedTest
    @CsvSource({
        "Signature, MISSING_HEADER, DUPLICATE_HEADER",
        "Signature-Input, MISSING_HEADER, DUPLICATE_HEADER",
        "Content-Digest, BAD_SIGNATURE, BAD_SIGNATURE"
    })
    void aHeaderThatIsMissingOrTwiceIsNotBelieved(String name, Reason missing, Reason twice) {
        server.onTheWay(answer -> new Answer(200, without(answer.headers(), name), answer.body()));
        assertThat(refused()).isEqualTo(missing);
        server.onTheWay(answer -> new Answer(
                200, answer.headers().with(name, answer.headers().first(name).orElseThrow()), answer.body()));
        assertThat(refused()).isEqualTo(twice);
    }

    @ParameterizedTest
    @CsvSource({
        "created=, created=1;was=, STALE",
        "created=, age=, STALE",
        ";keyid, ;expires=1;keyid, STALE",
        ";keyid, ;expires=\"never\";keyid, STALE",
        "server-1, server-2, UNKNOWN_SERIAL",
        "rsa-v1_5-sha256, hmac-sha256, WRONG_TYPE",
        "(\"@status\" , (, BAD_SIGNATURE",
        ";alg, ;keyid=\"server-1\";alg, BAD_SIGNATURE"
    })
    void whatTheServerSignsOtherwiseIsNotBelieved(String from, String to, Reason reason) {
        server.parameters(text -> text.replace(from, to));
        assertThat(refused()).isEqualTo(reason);
    }

    /** Nobody has signed it yet when it is read. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 1_000, 100_000})
    void anInputThatIsOddOrEndlessIsRefusedAndExplained(int repeated) {
        server.onTheWay(answer -> new Answer(
                200,
                without(answer.headers(), "Signature-Input").with("Signature-Input", "x" + ";a=1".repeat(repeated)),
                answer.body()));
        VerificationException e = catchThrowableOfType(
                VerificationException.class, () -> notes("me-1").keep(NOTE));
        assertThat(e.reason()).isEqualTo(Reason.BAD_SIGNATURE);
        assertThat(e.explain()).contains("Trusted are the keys [server-1]");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 1_000, 100_000})
    void parametersWithoutEndAreRefusedThoughTheyAreSigned(int repeated) {
        server.parameters(text -> text + ";a=1".repeat(repeated));
        assertThat(refused()).isEqualTo(Reason.BAD_SIGNATURE);
    }

    @Test
    void aHeaderOfTheSchemeCannotComeFromOptions() {
        Caller caller = caller("me-1").with(CallOptions.NONE.header("Signature", "foo"));
        assertThatThrownBy(() -> new NotesClient(caller).keep(NOTE))
                .isInstanceOf(SigningException.class)
                .hasRootCauseMessage(
                        "The header Signature is written by the signing scheme; leave it out of spec and options.");
    }

    @Test
    void parametersInAnotherOrderAreAsGood() {
        UnaryOperator<String> other =
                text -> text.replace(";alg=\"rsa-v1_5-sha256\"", "").replace(";created", ";nonce=\"x\";created");
        server.parameters(other);
        assertThat(notes("me-1").keep(NOTE)).isEqualTo(new Kept("n_1", 5));
    }

    @Test
    void aRefusalIsExplainedByTheTextThatWasSigned() {
        Notes stranger = new NotesClient(Caller.builder()
                .scheme(new MessageSignatures())
                .credentials(Credentials.of(MessageSignatures.NAME, "me", "me-2", NotesServer.SERVER.getPrivate()))
                .trust(TrustedKeys.of("server-1", NotesServer.SERVER.getPublic()))
                .transport(server)
                .listener(new CallListener() {})
                .build());
        ApiException e = catchThrowableOfType(ApiException.class, () -> stranger.keep(NOTE));
        assertThat(e.status()).isEqualTo(401);
        assertThat(e.explain())
                .contains("\"@method\": POST\\n")
                .contains("\"@target-uri\": https://notes.example/notes\\n")
                .contains("keyid=\"me-2\"");
    }

    @Test
    void nothingButAnswersToRequestsIsBelieved() {
        MessageSignatures scheme = new MessageSignatures();
        Answer answer = new Answer(200, Headers.NONE, new byte[0]);
        assertThatThrownBy(() -> scheme.verify(
                        answer, TrustedKeys.of("server-1", NotesServer.SERVER.getPublic()), Instant.EPOCH))
                .hasMessageContaining("answers to requests only");
    }

    private static Headers without(Headers headers, String name) {
        return Headers.of(headers.fields().stream()
                .filter(field -> !field.name().equals(name))
                .toList());
    }
}
