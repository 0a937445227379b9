package dev.signet.wechatpay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.time.OffsetDateTime;

/** JSON with its times as instants: the same moment has many spellings. */
final class Normal {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Normal() {}

    static JsonNode of(byte[] json) throws IOException {
        return json.length == 0 ? JSON.missingNode() : of(JSON.readTree(json));
    }

    private static JsonNode of(JsonNode json) {
        if (json.isObject()) {
            ObjectNode object = JSON.createObjectNode();
            json.properties().forEach(member -> object.set(member.getKey(), of(member.getValue())));
            return object;
        }
        if (json.isArray()) {
            ArrayNode array = JSON.createArrayNode();
            json.forEach(element -> array.add(of(element)));
            return array;
        }
        boolean time = json.isTextual() && json.asText().matches("\\d{4}-\\d\\d-\\d\\dT.*[+]\\d\\d:\\d\\d");
        return time
                ? TextNode.valueOf(
                        OffsetDateTime.parse(json.asText()).toInstant().toString())
                : json;
    }
}
