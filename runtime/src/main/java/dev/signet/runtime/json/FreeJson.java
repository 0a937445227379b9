package dev.signet.runtime.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signet.runtime.validation.Violations;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** JSON whose shape a spec leaves open: a tree of Jackson's, written and read under the same rules as everything else. */
public final class FreeJson {

    private static final JsonNodeFactory NODES = new JsonNodeFactory(true);

    private FreeJson() {}

    /** Writes a tree as it is, with what is JSON null inside it; a tree that is nothing but JSON null is refused. */
    public static void write(JsonNode node, JsonWriter out) {
        if (node.isContainerNode() && out.isDeepest()) {
            out.refuse("at most " + Violations.DEEPEST, "is nested more than " + Violations.DEEPEST + " levels deep");
        } else if (node.isObject()) {
            writeObject(node, out);
        } else if (node.isArray()) {
            out.elements(node, FreeJson::writeInner);
        } else if (node.isTextual()) {
            out.value(node.textValue());
        } else if (node.isBoolean()) {
            out.value(node.booleanValue());
        } else if ((node.isDouble() || node.isFloat()) && !Double.isFinite(node.doubleValue())) {
            // As a decimal it would be an exception.
            out.value(node.doubleValue());
        } else if (node.isFloat()) {
            // As a double it would have digits that nobody wrote.
            out.value(new BigDecimal(Float.toString(node.floatValue())));
        } else if (node.isNumber()) {
            out.value(node.decimalValue());
        } else {
            out.refuse("a value of JSON", "is " + node.getNodeType() + ", which has no form here");
        }
    }

    /** Writes a tree that stands in a list or map, where it may be nothing but JSON null. */
    public static void writeInner(JsonNode node, JsonWriter out) {
        if (node.isNull()) {
            out.nothing();
        } else {
            write(node, out);
        }
    }

    private static void writeObject(JsonNode node, JsonWriter out) {
        out.beginObject();
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            out.name(member.getKey());
            writeInner(member.getValue(), out);
        }
        out.endObject();
    }

    /** Reads a whole text. */
    public static JsonNode read(byte[] text) {
        JsonReader in = JsonReader.of(text);
        JsonNode tree = read(in);
        in.end();
        return tree;
    }

    /** Reads the value the reader stands on. */
    public static JsonNode read(JsonReader in) {
        return switch (in.shape()) {
            case OBJECT -> readObject(in);
            case ARRAY -> readArray(in);
            case TEXT -> NODES.textNode(in.string());
            case NUMBER -> NODES.numberNode(in.decimal());
            case TRUTH -> NODES.booleanNode(in.bool());
            case NULL -> NODES.nullNode();
        };
    }

    /** Reads an object as a map of trees, those included that are nothing but JSON null. */
    public static Map<String, JsonNode> readMap(JsonReader in) {
        Map<String, JsonNode> map = new LinkedHashMap<>();
        in.beginObject();
        for (String name = in.nextMemberOfTree(); name != null; name = in.nextMemberOfTree()) {
            map.put(name, read(in));
        }
        return Collections.unmodifiableMap(map);
    }

    private static JsonNode readObject(JsonReader in) {
        ObjectNode object = NODES.objectNode();
        object.setAll(readMap(in));
        return object;
    }

    private static JsonNode readArray(JsonReader in) {
        ArrayNode array = NODES.arrayNode();
        array.addAll(in.list(FreeJson::read));
        return array;
    }
}
