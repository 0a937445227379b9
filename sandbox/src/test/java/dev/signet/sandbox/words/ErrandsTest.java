package dev.signet.sandbox.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.runtime.Caller;
import dev.signet.runtime.call.Download;
import dev.signet.runtime.call.NoContent;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.Response;
import dev.signet.runtime.error.ApiException;
import dev.signet.runtime.error.InvalidRequestException;
import dev.signet.runtime.error.Outcome;
import dev.signet.runtime.error.VerificationException;
import dev.signet.runtime.http.JdkTransport;
import dev.signet.runtime.http.Transport;
import dev.signet.runtime.value.FilePart;
import dev.signet.runtime.value.Sensitive;
import dev.signet.sandbox.Sandbox;
import dev.signet.sandbox.words.Errands.Meta;
import dev.signet.sandbox.words.Errands.Queries;
import dev.signet.sandbox.words.Errands.Upload;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Uploads, queries, results and futures over a real wire, signed both ways. */
class ErrandsTest {

    private static final FilePart FILE =
            FilePart.of("a\"券.json", "application/json", "{\r\n--x\r\n\u0000}".getBytes(StandardCharsets.UTF_8));

    private final DoneErrands done = new DoneErrands();
    private final List<Request> sent = new ArrayList<>();
    private final Sandbox sandbox = Sandbox.builder()
            .serve(ErrandsEndpoints.serve(done))
            .brand("120344")
            .start();
    private final Errands errands = new ErrandsClient(caller());

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private Caller caller() {
        Transport wire = JdkTransport.create();
        return Caller.builder()
                .credentials(sandbox.credentials("120344"))
                .trust(sandbox.trustedKeys())
                .hosts(sandbox.host())
                .transport((request, timeout) -> {
                    sent.add(request);
                    return wire.send(request, timeout);
                })
                .build();
    }

    @Test
    void anUploadArrivesPartByPart() {
        Upload upload = new Upload(FILE, new Meta(FILE.sha256(), "券"), "note", 3, null);
        assertThat(errands.upload(upload)).isEqualTo(DoneErrands.META);
        assertThat(done.asked).containsExactly(upload);
    }

    @Test
    void thePartOfJsonIsWhatIsSignedAlsoWhereAFileBeforeItIsJson() {
        errands.upload(new Upload(FILE, new Meta("00", "a"), "note", null, null));
        Request request = sent.get(0);
        assertThat(request.signedBody()).asString().isEqualTo("{\"sha256\":\"00\",\"name\":\"a\"}");
        assertThat(request.headers("Content-Type").get(0)).startsWith("multipart/form-data; boundary=");
    }

    @Test
    void aPartIsCheckedUnderItsName() {
        assertThatThrownBy(() -> errands.upload(new Upload(FILE, new Meta("00", "too long"), "note", null, null)))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.violations())
                                .extracting(violation -> violation.pointer() + " " + violation.rule())
                                .containsExactly("/meta/name Errands.Meta.name.length"));
    }

    @Test
    void aQueryHoldsTimesDatesDecimalsListsAndJson() {
        Queries queries = new Queries(
                OffsetDateTime.parse("2026-01-01T00:00:00+08:00"),
                List.of(OffsetDateTime.parse("2026-01-01T00:00:00.120Z")),
                LocalDate.parse("2026-01-01"),
                List.of(LocalDate.parse("2026-01-02")),
                new BigDecimal("1E+2"),
                List.of(new BigDecimal("0.10"), new BigDecimal("-1")),
                List.of(1, -2),
                null,
                0.5,
                new Meta("0", "a"));
        errands.query(queries);
        assertThat(sent.get(0).target())
                .isEqualTo("/queries?since=2026-01-01T00%3A00%3A00%2B08%3A00&times=2026-01-01T00%3A00%3A00.120Z"
                        + "&day=2026-01-01&days=2026-01-02&amount=100&amounts=0.10&amounts=-1&numbers=1&numbers=-2"
                        + "&fraction=0.5&filter=%7B%22sha256%22%3A%220%22%2C%22name%22%3A%22a%22%7D");
        assertThat(done.asked)
                .singleElement()
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(queries);
    }

    @Test
    void aSensitiveQueryIsEncryptedAndNotSentWithoutAKey() {
        var args = new ErrandsEndpoints.SensitiveArgs(Sensitive.of("name"));
        assertThat(Wire.request(ErrandsEndpoints.SENSITIVE, args).target()).isEqualTo("/sensitive?name=%3Cname%3E");
        assertThatThrownBy(() -> errands.sensitive(Sensitive.of("name")))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("/name [text] is sensitive, and there is no key to encrypt it with; given: ***");
        assertThat(sent).isEmpty();
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
    @SuppressWarnings("deprecation")
    void aDeprecatedMethodIsDeprecatedInItsClientAndWorks() throws NoSuchMethodException {
        assertThat(ErrandsClient.class.getMethod("old").isAnnotationPresent(Deprecated.class))
                .isTrue();
        assertThat(errands.old()).isEqualTo(DoneErrands.META);
    }

    @Test
    void aFileIsReadAsItCame() throws IOException {
        try (Download file = errands.signed()) {
            assertThat(file.stream().readAllBytes()).asString().isEqualTo("plain");
        }
        sandbox.on(ErrandsEndpoints.SIGNED).forgeAnswers();
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
}
