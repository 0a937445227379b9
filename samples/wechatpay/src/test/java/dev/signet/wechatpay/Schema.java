package dev.signet.wechatpay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields of a JSON schema. */
final class Schema {

    private final Map<String, JsonNode> properties = new LinkedHashMap<>();
    private final Set<String> required = new HashSet<>();

    private Schema(JsonNode schema) {
        collect(schema);
    }

    /** The properties of a schema, and of those it is made of. */
    static List<Field> fields(JsonNode schema) {
        Schema collected = new Schema(schema);
        List<Field> fields = new ArrayList<>();
        collected.properties.forEach(
                (name, property) -> fields.add(field(name, property, collected.required.contains(name))));
        return fields;
    }

    private void collect(JsonNode schema) {
        Reference.stream(schema.path("allOf")).forEach(this::collect);
        Reference.stream(schema.path("required")).forEach(name -> required.add(name.asText()));
        schema.path("properties")
                .properties()
                .forEach(entry -> properties.merge(entry.getKey(), entry.getValue(), Schema::both));
    }

    private static JsonNode both(JsonNode one, JsonNode other) {
        ObjectNode both = JsonNodeFactory.instance.objectNode().put("type", "object");
        both.putArray("allOf").add(one).add(other);
        return both;
    }

    private static Field field(String name, JsonNode property, boolean required) {
        JsonNode items = property.path("items");
        ObjectNode named = ((ObjectNode) property.deepCopy()).put("name", name).put("required", required);
        named.put("type", property.path("type").asText(property.has("allOf") ? "object" : "string"));
        if (items.isMissingNode()) {
            return Field.of(named, fields(property));
        }
        named.put("items", items.path("type").asText("object"));
        if (items.has("enum")) {
            named.set("enum", items.get("enum"));
        }
        return Field.of(named, fields(items));
    }
}
