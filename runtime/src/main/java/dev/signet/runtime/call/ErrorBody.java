package dev.signet.runtime.call;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.json.UnreadableJsonException;

/**
 * The body of an error answer, as far as it can be read: proxies answer with HTML, and nobody promises a body at all.
 *
 * @param code the error code, or empty
 * @param message the server's words, or empty
 */
public record ErrorBody(String code, String message) {

    /** Code and message, each empty if the body does not have it. */
    public static ErrorBody read(byte[] body) {
        String code = "";
        String message = "";
        try {
            JsonReader in = JsonReader.of(body);
            in.beginObject();
            for (String member = in.nextMember(); member != null; member = in.nextMember()) {
                switch (member) {
                    case "code" -> code = in.string();
                    case "message" -> message = in.string();
                    default -> in.skipUnknown();
                }
            }
            return new ErrorBody(code, message);
        } catch (UnreadableJsonException e) {
            // What was read before it counts: a code with a message of an odd form is still a code.
            return new ErrorBody(code, message);
        }
    }

    /** The JSON text. */
    public byte[] write() {
        JsonWriter out = new JsonWriter(text -> null);
        out.beginObject();
        out.member("code", code);
        out.member("message", message);
        out.endObject();
        return out.finish();
    }
}
