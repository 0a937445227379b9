package dev.signet.wechatpay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** JSON made of the examples of a page's fields, and where there is none, of what the constraints allow. */
final class Assembled {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    // Older names of a partner's description, which no brand page knows: not ours to send.
    private static final Set<String> OLDER = Set.of("sequential_usage_rule", "sequential_usage_info");

    // Values that only the page of another operation lists.
    private static final Map<String, String> ELSEWHERE =
            Map.of("background_color", "Color010", "coupon_tag_list", "MEMBER");

    private Assembled() {}

    static ObjectNode request(List<Field> fields) {
        return object(fields, true);
    }

    static ObjectNode answer(List<Field> fields) {
        return object(fields, false);
    }

    private static ObjectNode object(List<Field> fields, boolean request) {
        ObjectNode object = JSON.objectNode();
        fields.stream()
                .filter(field -> !request || !OLDER.contains(field.name()))
                .forEach(field -> object.set(field.name(), value(field, request)));
        return object;
    }

    private static JsonNode value(Field field, boolean request) {
        if (!field.item().isEmpty()) {
            return list(field, request);
        }
        return isObject(field) ? object(field.fields(), request) : single(field, field.type());
    }

    // Where only the Go SDK has a field, its type is the name of a struct.
    private static boolean isObject(Field field) {
        return field.type().equals("object")
                || !field.fields().isEmpty()
                || Character.isUpperCase(field.type().charAt(0));
    }

    private static ArrayNode list(Field field, boolean request) {
        ArrayNode list = JSON.arrayNode();
        if (field.item().equals("object")) {
            return list.add(object(field.fields(), request));
        }
        return field.example().isArray()
                ? list.addAll((ArrayNode) field.example())
                : list.add(single(field, field.item()));
    }

    private static JsonNode single(Field field, String type) {
        return switch (type) {
            case "integer", "number", "int64" -> number(field);
            case "boolean" -> field.example().isBoolean() ? field.example() : JSON.booleanNode(true);
            default -> JSON.textNode(text(field));
        };
    }

    private static JsonNode number(Field field) {
        if (field.example().isNumber()) {
            return JSON.numberNode(field.example().longValue());
        }
        return JSON.numberNode(field.constraints().path("minimum").asLong(1));
    }

    static String text(Field field) {
        if (field.time()) {
            String example = field.example().asText();
            // One page has a slip of the pen here: 2020-05-20T13:29:35.08:00.
            return example.matches(".*[+]\\d\\d:\\d\\d") ? example : "2020-05-20T13:29:35+08:00";
        }
        boolean known = field.values().isEmpty()
                || field.values().contains(field.example().asText());
        if (field.example().isTextual() && known) {
            return field.example().asText();
        }
        return field.values().isEmpty() ? filled(field) : field.values().get(0);
    }

    private static String filled(Field field) {
        if (ELSEWHERE.containsKey(field.name())) {
            return ELSEWHERE.get(field.name());
        }
        String pattern = field.constraints().path("pattern").asText();
        if (pattern.contains("png")) {
            return "image.png";
        }
        return pattern.contains("https")
                ? "https://example.com/notify"
                : "0".repeat(Math.max(8, field.constraints().path("minLength").asInt()));
    }
}
