package dev.signet.sandbox;

import dev.signet.runtime.call.Request;
import dev.signet.runtime.json.JsonWriter;
import java.nio.charset.StandardCharsets;

/**
 * The body of a 401 in the platform's own form, which tells the text that it compared; and why, which the platform does not tell.
 */
final class RefusedAnswer {

    private static final int LONGEST = 1024;

    private RefusedAnswer() {}

    static byte[] body(Request request, Unauthorized refusal) {
        JsonWriter out = new JsonWriter(any -> null);
        out.beginObject();
        out.member("code", "SIGN_ERROR");
        out.member("message", refusal.problem());
        out.member("detail", refusal, (why, detail) -> detail(request, why, detail));
        out.endObject();
        return out.finish();
    }

    private static void detail(Request request, Unauthorized refusal, JsonWriter out) {
        out.beginObject();
        out.member("field", "signature");
        out.member("location", "authorization");
        out.member("explanation", refusal.explanation());
        if (refusal.compared().length > 0) {
            out.member("sign_information", refusal.compared(), (text, inner) -> compared(request, text, inner));
        }
        out.endObject();
    }

    private static void compared(Request request, byte[] compared, JsonWriter out) {
        String text = new String(compared, StandardCharsets.UTF_8);
        out.beginObject();
        out.member("method", request.method().name());
        out.member("url", request.target());
        out.member("truncated_sign_message", text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        out.member("sign_message_length", compared.length);
        out.endObject();
    }
}
