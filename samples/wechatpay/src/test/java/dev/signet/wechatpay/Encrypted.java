package dev.signet.wechatpay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Marks what an operation's page calls encrypted. */
final class Encrypted {

    private static final List<String> POINTERS =
            List.of("/payer/identity/number", "/payer/identity/name", "/receivers/0/name", "/encrypted_echo_message");

    private Encrypted() {}

    static JsonNode marked(JsonNode json) {
        JsonNode copy = json.deepCopy();
        for (String pointer : POINTERS) {
            JsonNode value = copy.at(pointer);
            int slash = pointer.lastIndexOf('/');
            if (value.isTextual()) {
                ((ObjectNode) copy.at(pointer.substring(0, slash)))
                        .put(pointer.substring(slash + 1), "encrypted:" + value.asText());
            }
        }
        return copy;
    }
}
