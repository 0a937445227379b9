package dev.signet.wechatpay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A field of the reference, in whichever of its three forms it stood.
 *
 * @param item what a list holds; empty if it is none
 * @param values the values of an enum, as text
 * @param constraints limits as the reference has them
 * @param required whether it must be there whatever else is; a condition of it does not count
 */
record Field(
        String name,
        String type,
        String item,
        List<String> values,
        JsonNode example,
        JsonNode constraints,
        boolean time,
        boolean required,
        List<Field> fields) {

    /** Whether its values are texts of a closed list. */
    boolean isEnum() {
        return !values.isEmpty() && !type.equals("integer") && !item.equals("integer");
    }

    static Field text(String name) {
        return of(JsonNodeFactory.instance.objectNode().put("name", name).put("type", "string"));
    }

    static List<Field> ofList(JsonNode fields) {
        return Reference.stream(fields)
                // A class of the official sample is a union; this half of it belongs to the other operation.
                .filter(field -> !field.path("unionArtefact").asBoolean())
                .map(Field::of)
                .toList();
    }

    static Field of(JsonNode field) {
        return of(field, ofList(field.path("fields")));
    }

    static Field of(JsonNode field, List<Field> fields) {
        String type = field.path("type").asText("string").replaceAll("^[*]", "");
        JsonNode constraints = field.path("constraints");
        JsonNode example = field.path("example");
        List<String> values = new ArrayList<>();
        Reference.stream(field.has("enum") ? field.get("enum") : constraints.path("enum"))
                .forEach(value -> values.add(value.asText()));
        boolean time = field.path("format").asText().equals("rfc3339")
                || constraints.path("format").asText().equals("rfc3339")
                || type.equals("time.Time")
                || (type.equals("string") && field.path("name").asText().endsWith("_time"))
                || example.asText().matches("\\d{4}-\\d\\d-\\d\\dT.*");
        String item = type.equals("array") || type.startsWith("[]")
                ? field.path("items").asText("object")
                : "";
        boolean required = field.path("required").asBoolean();
        return new Field(field.path("name").asText(), type, item, values, example, constraints, time, required, fields);
    }

    /** Fields whose keys are paths: {@code a.b[].c}. */
    static List<Field> ofFlat(JsonNode flat) {
        Map<String, List<JsonNode>> children = new LinkedHashMap<>();
        flat.properties().forEach(entry -> {
            String key = entry.getKey().replace("[]", "");
            int dot = key.lastIndexOf('.');
            JsonNode named = ((ObjectNode) entry.getValue().deepCopy())
                    .put("name", key.substring(dot + 1))
                    .put("key", key);
            // The partner's description of the operation has it, the brand's own has not.
            if (!key.endsWith("brand_id")) {
                children.computeIfAbsent(dot < 0 ? "" : key.substring(0, dot), none -> new ArrayList<>())
                        .add(named);
            }
        });
        return ofFlat("", children);
    }

    private static List<Field> ofFlat(String key, Map<String, List<JsonNode>> children) {
        return children.getOrDefault(key, List.of()).stream()
                .map(field -> of(field, ofFlat(field.get("key").asText(), children)))
                .toList();
    }
}
