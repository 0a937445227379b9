package dev.signet.wechatpay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signet.runtime.json.FieldCipher;
import java.util.List;

/** Marks what an operation's page calls encrypted. */
final class Encrypted {

    // Encryption has tests of its own; here it only must be asked for.
    static final FieldCipher CIPHER = new FieldCipher() {
        @Override
        public String encrypt(String plain) {
            return "encrypted:" + plain;
        }

        @Override
        public String decrypt(String encrypted) {
            assertThat(encrypted).startsWith("encrypted:");
            return encrypted.substring("encrypted:".length());
        }
    };

    private static final List<String> POINTERS =
            List.of("/payer/identity/number", "/payer/identity/name", "/receivers/0/name", "/encrypted_echo_message");

    private Encrypted() {}

    /** A body of the operation with its marks; the coupon families encrypt nothing. */
    static JsonNode marked(Reference.Operation operation, JsonNode json) {
        boolean merchant = operation.path().matches("/v3/(pay|profitsharing|security).*");
        return merchant ? marked(json) : json;
    }

    private static JsonNode marked(JsonNode json) {
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
