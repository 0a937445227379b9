package dev.signet.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.signet.runtime.json.FreeJson;
import dev.signet.runtime.json.UnreadableJsonException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The bodies that people sign by mistake in place of the one they send, each with what is wrong with it. */
final class BodyMistakes {

    private static final ObjectMapper SORTING = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private BodyMistakes() {}

    /** For a body that was sent. */
    static Map<String, byte[]> of(byte[] sent) {
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        String text = new String(sent, StandardCharsets.UTF_8);
        bodies.put("the body is not in it; it is the fifth line", new byte[0]);
        if (Charset.isSupported("GBK")) {
            bodies.put("the body is signed in GBK, and sent in UTF-8", text.getBytes(Charset.forName("GBK")));
        }
        bodies.put("the body is signed in ISO 8859-1, and sent in UTF-8", text.getBytes(StandardCharsets.ISO_8859_1));
        bodies.put(
                "the body is signed with spaces around it that were not sent",
                (text + " ").getBytes(StandardCharsets.UTF_8));
        try {
            writtenAnew(FreeJson.read(sent), bodies);
        } catch (UnreadableJsonException | JsonProcessingException e) {
            // Nobody writes anew what is no JSON.
        }
        return bodies;
    }

    private static void writtenAnew(JsonNode body, Map<String, byte[]> bodies) throws JsonProcessingException {
        bodies.put(
                "the body is written anew: the one that is signed has no spaces, or other escapes, than the one that is sent",
                body.toString().getBytes(StandardCharsets.UTF_8));
        bodies.put(
                "the body is signed with its members in alphabetical order, and sent in another",
                SORTING.writeValueAsBytes(SORTING.treeToValue(body, Object.class)));
    }
}
