package dev.signet.sandbox.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.Method;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.RequestReader;
import dev.signet.runtime.error.InvalidRequestException;
import dev.signet.runtime.json.Notice;
import dev.signet.runtime.json.UnreadableJsonException;
import dev.signet.runtime.value.FilePart;
import dev.signet.sandbox.words.Errands.Meta;
import dev.signet.sandbox.words.Errands.Queries;
import dev.signet.sandbox.words.Errands.Upload;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Parts and queries over a real wire, as they arrive. */
class UploadsTest {

    private static final FilePart FILE =
            FilePart.of("a\"券.json", "application/json", "{\r\n--x\r\n\u0000}".getBytes(StandardCharsets.UTF_8));

    private final Desk desk = new Desk();
    private final Errands errands = desk.errands();

    @AfterEach
    void stop() {
        desk.close();
    }

    @Test
    void anUploadArrivesPartByPart() {
        Upload upload = new Upload(FILE, new Meta(FILE.sha256(), "券"), "note", 3, null);
        assertThat(errands.upload(upload)).isEqualTo(DoneErrands.META);
        assertThat(desk.asked()).containsExactly(upload);
    }

    @Test
    void thePartOfJsonIsWhatIsSignedAlsoWhereAFileBeforeItIsJson() {
        errands.upload(new Upload(FILE, new Meta("00", "a"), "note", null, null));
        Request request = desk.sent().get(0);
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
    void whatAServerCannotReadOfJsonIsToldWhereItStands() {
        assertThatThrownBy(() -> filtered("{\"name\":1}"))
                .isInstanceOfSatisfying(
                        UnreadableJsonException.class,
                        e -> assertThat(e.pointer()).isEqualTo("/filter/name"));
        assertThatThrownBy(() -> filtered("nothing"))
                .isInstanceOfSatisfying(
                        UnreadableJsonException.class,
                        e -> assertThat(e.pointer()).isEqualTo("/filter"));
        assertThat(filtered("{\"sha256\":\"0\",\"name\":\"a\",\"x\":1}"))
                .containsExactly(new Notice("/filter/x", Notice.Kind.UNKNOWN, ""));
    }

    private static List<Notice> filtered(String json) {
        String target = "/q?filter=" + URLEncoder.encode(json, StandardCharsets.UTF_8);
        RequestReader reader = new RequestReader(
                new Request(Method.GET, "https://api.example.com", target, Headers.NONE, new byte[0]), Map.of());
        reader.queryJson("filter", Errands_MetaCodec.INSTANCE::read);
        return reader.finish();
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
        assertThat(desk.sent().get(0).target())
                .isEqualTo("/queries?since=2026-01-01T00%3A00%3A00%2B08%3A00&times=2026-01-01T00%3A00%3A00.120Z"
                        + "&day=2026-01-01&days=2026-01-02&amount=100&amounts=0.10&amounts=-1&numbers=1&numbers=-2"
                        + "&fraction=0.5&filter=%7B%22sha256%22%3A%220%22%2C%22name%22%3A%22a%22%7D");
        assertThat(desk.asked())
                .singleElement()
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(queries);
    }
}
