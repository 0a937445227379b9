package dev.signet.sandbox.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.json.Notice;
import dev.signet.runtime.json.TextRule;
import dev.signet.runtime.json.UnreadableJsonException;
import dev.signet.runtime.validation.Violation;
import dev.signet.sandbox.words.Shapes.Box;
import dev.signet.sandbox.words.Shapes.Money;
import dev.signet.sandbox.words.Shapes.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Sets, maps, lists of lists, JSON of any shape, JSON in a text, and what is encrypted. */
class TypesTest {

    private static final TextRule NO_STAR = text -> text.contains("*") ? "has a star" : null;

    @Test
    void aSetIsAListInItsOrderAndReadsWithoutRepetitions() {
        assertWire(types().set(new LinkedHashSet<>(List.of("b", "a"))), "{\"set\":[\"b\",\"a\"]}");
        assertThat(read("{\"set\":[\"b\",\"a\",\"b\"]}").set()).containsExactly("b", "a");
    }

    @Test
    void aMapIsAnObjectInItsOrder() {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        days.put("b/~", LocalDate.parse("2026-01-02"));
        days.put("a", LocalDate.parse("2026-01-01"));
        assertWire(types().days(days), "{\"days\":{\"b/~\":\"2026-01-02\",\"a\":\"2026-01-01\"}}");
        assertThat(read("{\"days\":{\"b\":null}}").days()).isEmpty();
    }

    @Test
    void listsStandInLists() {
        assertWire(types().table(List.of(List.of(1, 2), List.of())), "{\"table\":[[1,2],[]]}");
        assertUnreadable("{\"table\":[[1,null]]}", "/table/0/1");
        assertUnreadable("{\"table\":[1]}", "/table/0");
    }

    @Test
    void jsonOfAnyShapeIsATree() {
        JsonNode tree = read("{\"free\":{\"a\":[1,1.50,true,\"x\",{}]}}").free();
        assertThat(Objects.requireNonNull(tree).at("/a/1").decimalValue()).isEqualByComparingTo("1.50");
        assertWire(types().free(tree), "{\"free\":{\"a\":[1,1.50,true,\"x\",{}]}}");
    }

    @Test
    void aNullInATreeIsKept() {
        String text = "{\"free\":{\"a\":[1,null,[null]],\"none\":null}}";
        assertWire(types().free(read(text).free()), text);
    }

    @Test
    void aTreeInAMapOrListMayBeNull() {
        assertWire(types().trees(read("{\"trees\":{\"a\":null}}").trees()), "{\"trees\":{\"a\":null}}");
        assertWire(types().forest(read("{\"forest\":[null,1]}").forest()), "{\"forest\":[null,1]}");
    }

    @Test
    void namesThatMayNotBeShownAreInNoPointer() {
        assertUnreadable("{\"hidden\":{\"138\":\"x\"}}", "/hidden");
        assertUnreadable("{\"hidden_text\":\"{\\\"138\\\":1}\"}", "/hidden_text");
        assertUnreadable("{\"hidden\":{\"138\":1},\"days\":{\"x\":1}}", "/days/x");
        assertThat(unsendable(types().hiddenText(Map.of("138", "*")).days(Map.of("*", LocalDate.EPOCH))))
                .containsExactlyInAnyOrder("/hidden_text", "/days/***");
        assertUnreadable("{\"hidden\":1}", "/hidden");
    }

    @Test
    void namesStayHiddenBehindOthersThatAreHiddenToo() {
        Map<String, Box> boxes = Map.of("138", new Box(Map.of("k", "v"), "*"));
        assertThat(unsendable(types().boxes(boxes))).containsExactly("/boxes");
        assertThat(unsendable(types().boxesText(boxes))).containsExactly("/boxes_text");
        assertThat(unsendable(types().boxes(boxes).days(Map.of("*", LocalDate.EPOCH))))
                .containsExactlyInAnyOrder("/boxes", "/days/***");
        assertUnreadable("{\"boxes\":{\"138\":{\"inside\":{},\"after\":1}}}", "/boxes");
    }

    @Test
    void aTreeThatIsNullOrNoNumberCannotBeSent() {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        assertThat(unsendable(types().free(nodes.nullNode()))).containsExactly("/free");
        assertThat(unsendable(types().free(nodes.numberNode(Double.NaN)))).containsExactly("/free");
    }

    @Test
    void everyTextOfATreeIsLookedAtNamesIncluded() {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        assertThat(unsendable(types().free(nodes.objectNode().put("a", "*")))).containsExactly("/free/a");
        assertThat(unsendable(types().free(nodes.objectNode().put("*", "a")))).containsExactly("/free/***");
        assertThat(unsendable(types().days(Map.of("*", LocalDate.EPOCH)))).containsExactly("/days/***");
    }

    @Test
    void jsonInATextIsWrittenAsAString() {
        assertWire(types().text(new Money("C\"")), "{\"text\":\"{\\\"currency\\\":\\\"C\\\\\\\"\\\"}\"}");
        assertWire(
                types().texts(Map.of("k", List.of(OffsetDateTime.parse("2026-01-01T00:00:00Z")))),
                "{\"texts\":\"{\\\"k\\\":[\\\"2026-01-01T00:00:00Z\\\"]}\"}");
    }

    @Test
    void whatIsWrongInATextIsToldWhereItStands() {
        assertUnreadable("{\"text\":\"{\\\"currency\\\":1}\"}", "/text/currency");
        assertUnreadable("{\"text\":\"\"}", "/text");
        assertUnreadable("{\"text\":\"nothing\"}", "/text");
        assertUnreadable("{\"text\":\"{} {}\"}", "/text");
        JsonReader in = Wire.json("{\"text\":\"{\\\"x\\\":1}\"}");
        Shapes_TypesCodec.INSTANCE.read(in);
        assertThat(in.notices())
                .containsExactly(
                        new Notice("/text/x", Notice.Kind.UNKNOWN, ""),
                        new Notice("/text/currency", Notice.Kind.MISSING, ""));
        assertThat(unsendable(types().text(new Money("*")))).containsExactly("/text/currency");
    }

    private static Shapes_TypesBuilder types() {
        return Shapes_TypesBuilder.create();
    }

    private static Types read(String text) {
        return Shapes_TypesCodec.INSTANCE.read(Wire.json(text));
    }

    private static void assertWire(Shapes_TypesBuilder types, String text) {
        Types value = types.build();
        assertThat(Wire.text(Shapes_TypesCodec.INSTANCE, value)).isEqualTo(text);
        assertThat(read(text)).isEqualTo(value);
    }

    private static List<String> unsendable(Shapes_TypesBuilder types) {
        JsonWriter out = new JsonWriter(NO_STAR);
        Shapes_TypesCodec.INSTANCE.write(types.build(), out);
        return out.violations().stream().map(Violation::pointer).toList();
    }

    private static void assertUnreadable(String text, String pointer) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        UnreadableJsonException.class,
                        e -> assertThat(e.pointer()).isEqualTo(pointer));
    }
}
