package dev.signet.runtime.notify;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signet.runtime.json.FreeJson;
import dev.signet.runtime.json.UnreadableJsonException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * What stands around the encrypted resource of a notification.
 *
 * @see <a href="https://pay.weixin.qq.com/doc/v3/merchant/4012071382">how notifications are built</a>
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Envelope(String id, String type, String createTime, byte[] nonce, byte[] associatedData, byte[] ciphertext) {

    private static final String ALGORITHM = "AEAD_AES_256_GCM";

    static Envelope read(byte[] body) {
        JsonNode root = tree(body);
        JsonNode resource = root.path("resource");
        String algorithm = text(resource, "resource/algorithm", "algorithm");
        if (!algorithm.equals(ALGORITHM)) {
            throw unreadable("is encrypted by another algorithm than " + ALGORITHM + ".");
        }
        return new Envelope(
                id(root),
                text(root, "event_type", "event_type"),
                root.path("create_time").asText(""),
                text(resource, "resource/nonce", "nonce").getBytes(StandardCharsets.UTF_8),
                resource.path("associated_data").asText("").getBytes(StandardCharsets.UTF_8),
                decoded(text(resource, "resource/ciphertext", "ciphertext")));
    }

    /** {@code resource}, if it is one JSON text. */
    static byte[] requireJson(byte[] resource) {
        tree(resource);
        return resource;
    }

    private static JsonNode tree(byte[] body) {
        try {
            return FreeJson.read(body);
        } catch (UnreadableJsonException e) {
            throw unreadable("is no JSON: " + e.getMessage() + ".");
        }
    }

    private static String text(JsonNode object, String where, String name) {
        JsonNode value = object.path(name);
        if (!value.isTextual()) {
            throw unreadable("has no text at /" + where + "; what the platform sends has one.");
        }
        return value.textValue();
    }

    // By which it is recognised when it is sent again.
    private static String id(JsonNode root) {
        String id = text(root, "id", "id");
        if (id.isBlank()) {
            throw unreadable("has an empty id.");
        }
        return id;
    }

    private static byte[] decoded(String ciphertext) {
        try {
            return Base64.getDecoder().decode(ciphertext);
        } catch (IllegalArgumentException e) {
            throw unreadable("has a ciphertext that is not Base64.");
        }
    }

    private static NotificationException unreadable(String problem) {
        return new NotificationException(NotificationException.Reason.UNREADABLE, problem);
    }
}
