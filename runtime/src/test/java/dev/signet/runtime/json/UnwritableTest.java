package dev.signet.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.signet.runtime.call.RequestWriter;
import dev.signet.runtime.call.WireText;
import dev.signet.runtime.validation.Violation;
import dev.signet.spec.Rfc3339.Fraction;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A value without a form on the wire is a violation in a body and in a request's head: never altered, never sent. */
class UnwritableTest {

    private static final String NOT_FINITE = "is not a finite number, and nothing else has a form on the wire";
    private static final String TOO_LONG = "has more than 1000 digits when it is written out";
    private static final String YEAR = "has a year that is not one of 0000 to 9999 (RFC 3339)";
    private static final String OFFSET = "has an offset with seconds, which RFC 3339 cannot write";

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void numbersThatAreNotFinite(double number) {
        assertRefused(out -> out.value(number), WireText.text(number), NOT_FINITE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e1000", "1e-1000"})
    void numbersThatWouldFillTheMemory(String number) {
        BigDecimal decimal = new BigDecimal(number);
        assertRefused(out -> out.value(decimal), WireText.text(decimal), TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+10000-01-01", "-0001-01-01"})
    void datesOfYearsThatFourDigitsDoNotHold(String text) {
        LocalDate date = LocalDate.parse(text);
        assertRefused(out -> out.value(date), WireText.text(date), YEAR);
    }

    @Test
    void timesThatRfc3339CannotWrite() {
        OffsetDateTime offset = OffsetDateTime.parse("2025-01-01T00:00:00+08:05:43");
        assertRefused(out -> out.value(offset, Fraction.NONE), Rfc3339Time.write(offset, Fraction.NONE), OFFSET);
        OffsetDateTime year = OffsetDateTime.parse("+10000-01-01T00:00:00Z");
        assertRefused(out -> out.value(year, Fraction.MILLIS), Rfc3339Time.write(year, Fraction.MILLIS), YEAR);
    }

    @Test
    void theirNeighboursAreWritten() {
        assertThat(WireText.text(Double.MIN_VALUE)).hasSize(327).endsWith("49");
        assertThat(WireText.text(new BigDecimal("1e999"))).hasSize(1000);
        assertThat(WireText.text(LocalDate.parse("0000-01-01"))).isEqualTo("0000-01-01");
        String last = "9999-12-31T23:59:59-12:00";
        assertThat(Rfc3339Time.write(OffsetDateTime.parse(last), Fraction.NONE)).isEqualTo(last);
    }

    @Test
    void aTextThatLooksLikeTheirMarkIsATextLikeAnyOther() {
        assertThat(Unwritable.problem("\uFFFFsecret")).isNull();
        assertThat(Unwritable.problem("")).isNull();
    }

    @Test
    void aFloatOfATreeKeepsItsDigits() {
        JsonWriter out = new JsonWriter(any -> null);
        FreeJson.write(JsonNodeFactory.instance.numberNode(0.1f), out);
        assertThat(new String(out.finish(), StandardCharsets.UTF_8)).isEqualTo("0.1");
    }

    @Test
    void aTreeIsWrittenAsDeepAsItIsReadAndNoDeeper() {
        JsonNode tree = JsonNodeFactory.instance.textNode("x");
        for (int level = 0; level < 64; level++) {
            tree = JsonNodeFactory.instance.arrayNode().add(tree);
        }
        JsonWriter out = new JsonWriter(text -> null);
        FreeJson.write(tree, out);
        assertThat(out.violations()).isEmpty();
        assertThat(FreeJson.read(JsonReader.of(out.finish()))).isEqualTo(tree);
        JsonWriter deeper = new JsonWriter(text -> null);
        FreeJson.write(JsonNodeFactory.instance.arrayNode().add(tree), deeper);
        assertThat(deeper.violations())
                .extracting(Violation::message)
                .containsExactly("is nested more than 64 levels deep");
    }

    @Test
    void inAMapOrListATreeMayBeJsonNull() {
        Map<String, JsonNode> map = Map.of("a", JsonNodeFactory.instance.nullNode());
        JsonWriter out = new JsonWriter(text -> null);
        out.entries(map, FreeJson::writeInner);
        byte[] bytes = out.finish();
        assertThat(out.violations()).isEmpty();
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo("{\"a\":null}");
        assertThat(FreeJson.readMap(JsonReader.of(bytes))).isEqualTo(map);
    }

    private static void assertRefused(Consumer<JsonWriter> write, String text, String problem) {
        JsonWriter out = new JsonWriter(any -> null);
        out.elements(List.of(write), Consumer::accept);
        assertThat(out.violations())
                .extracting(Violation::pointer, Violation::message)
                .containsExactly(tuple("/0", problem));
        RequestWriter head = new RequestWriter(any -> null);
        head.query("q", text);
        assertThat(head.violations())
                .extracting(Violation::pointer, Violation::message)
                .containsExactly(tuple("/q", problem));
    }
}
