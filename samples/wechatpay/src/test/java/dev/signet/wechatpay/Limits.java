package dev.signet.wechatpay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Every limit that the reference knows of the fields of a request. */
final class Limits {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    // The last is the id of a charset that only warns.
    private static final Set<String> CHARACTERS = Set.of("charset", "matches", "star");

    // The last two are the checks of numbers that only a few are allowed of.
    private static final Set<String> CLOSED = Set.of("unrecognized", "hasAPlan", "paysAllOrNothing");

    private final Sample sample;
    private final List<Limit> found = new ArrayList<>();

    private Limits(Sample sample) {
        this.sample = sample;
    }

    static List<Limit> of(Sample sample) {
        Limits limits = new Limits(sample);
        limits.add(sample.operation().parameters(), "");
        limits.add(sample.operation().body(), "");
        return limits.found;
    }

    private void add(List<Field> fields, String pointer) {
        for (Field field : fields) {
            String at = pointer + "/" + field.name();
            // What a sample leaves out is not ours to send.
            if (!sample.fields().at(at).isMissingNode()) {
                add(field, at);
            }
        }
    }

    private void add(Field field, String pointer) {
        boolean inPath = sample.path().containsKey(pointer.substring(1));
        if (!inPath) {
            found.add(presence(field, pointer));
        }
        if (!field.item().isEmpty()) {
            bounds(field, pointer, "Items", "items", size -> list(pointer, size));
            value(field, pointer + "/0", "item");
        } else {
            value(field, pointer, "");
        }
    }

    private static Limit presence(Field field, String pointer) {
        List<JsonNode> absent = List.of(MissingNode.getInstance());
        return field.required()
                ? new Limit(pointer, "required", Set.of("required"), absent, List.of())
                : new Limit(pointer, "optional", Set.of(), List.of(), absent);
    }

    private void value(Field field, String pointer, String prefix) {
        // A time and a value of a closed list have the length they have.
        if (!field.values().isEmpty()) {
            closed(field, pointer);
        } else if (!field.time()) {
            bounds(field, pointer, prefix + "Length", "length", size -> JSON.textNode(Texts.ofLength(field, size)));
        }
        bounds(field, pointer, prefix + "imum", "range", JSON::numberNode);
        characters(field, pointer, prefix.isEmpty() ? "pattern" : "itemPattern");
        add(field.fields(), pointer);
    }

    private void closed(Field field, String pointer) {
        Function<String, JsonNode> node =
                field.isEnum() ? JSON::textNode : number -> JSON.numberNode(Integer.parseInt(number));
        List<JsonNode> values = field.values().stream().map(node).toList();
        found.add(new Limit(pointer, "enum", CLOSED, List.of(node.apply(field.isEnum() ? "TOMORROW" : "4")), values));
    }

    // A list's names are minItems and maxItems, those of its elements itemMinimum and itemMaximum.
    private void bounds(Field field, String pointer, String name, String rule, IntFunction<JsonNode> value) {
        boolean ofItem = name.startsWith("item");
        String end = ofItem ? name.substring("item".length()) : name;
        bound(field, pointer, (ofItem ? "itemMin" : "min") + end, -1, rule, value);
        bound(field, pointer, (ofItem ? "itemMax" : "max") + end, 1, rule, value);
    }

    private void bound(Field field, String pointer, String name, int step, String rule, IntFunction<JsonNode> value) {
        JsonNode limit = field.constraints().path(name);
        if (limit.isNumber()) {
            List<JsonNode> broken = List.of(value.apply(limit.intValue() + step));
            List<JsonNode> sound = List.of(value.apply(limit.intValue()));
            found.add(new Limit(pointer, name + " " + limit, Set.of(rule), broken, sound));
        }
    }

    private ArrayNode list(String pointer, int size) {
        ArrayNode list = JSON.arrayNode();
        for (int i = 0; i < size; i++) {
            list.add(sample.fields().at(pointer + "/0"));
        }
        return list;
    }

    private void characters(Field field, String pointer, String name) {
        String pattern = field.constraints().path(name).asText();
        if (!pattern.isEmpty()) {
            List<JsonNode> broken = Texts.variants(field, text -> !text.matches(pattern));
            List<JsonNode> sound = Texts.variants(field, text -> text.matches(pattern));
            found.add(new Limit(pointer, name + " " + pattern, CHARACTERS, broken, sound));
        }
    }
}
