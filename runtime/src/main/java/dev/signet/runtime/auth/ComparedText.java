package dev.signet.runtime.auth;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signet.runtime.call.Answer;
import dev.signet.runtime.json.FreeJson;
import dev.signet.runtime.json.UnreadableJsonException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What the platform says, in a 401, that it compared the signature with: the beginning of a text, and the length of the whole.
 * Nobody signs it; good enough to find a difference by.
 */
record ComparedText(String beginning, int length) {

    private static final List<String> LINES =
            List.of("the method", "path and query", "the timestamp", "the nonce", "the body");

    static ComparedText of(Answer refusal) {
        try {
            JsonNode told = FreeJson.read(refusal.body()).path("detail").path("sign_information");
            return new ComparedText(
                    told.path("truncated_sign_message").asText(""),
                    told.path("sign_message_length").asInt());
        } catch (UnreadableJsonException e) {
            return new ComparedText("", 0);
        }
    }

    /** Where it differs from what was signed, or that it does not; nothing if the platform does not tell. */
    List<String> suspicions(byte[][] signedText) {
        byte[] bytes = TextLines.join(signedText);
        String ours = new String(bytes, StandardCharsets.UTF_8);
        if (beginning.isEmpty()) {
            return List.of();
        }
        int same = same(ours);
        if (same < beginning.length()) {
            return List.of("The server compared another text: it differs from what was signed first in "
                    + place(ours, same) + ". Something changed the request on its way, or after it was signed.");
        }
        return length == bytes.length || length == ours.length()
                ? List.of(
                        "The server compared the very text that was signed: the key is not that of the certificate, or not "
                                + "this caller's; or a Signer of your own signs something else than it is given, or by "
                                + "another algorithm.")
                : List.of("The server compared a text of " + length + " bytes, and " + bytes.length
                        + " were signed: the body that arrived is another.");
    }

    private int same(String ours) {
        int same = 0;
        while (same < Math.min(ours.length(), beginning.length()) && ours.charAt(same) == beginning.charAt(same)) {
            same++;
        }
        return same;
    }

    private static String place(String ours, int index) {
        String before = ours.substring(0, index);
        int line = (int) before.chars().filter(c -> c == '\n').count();
        int character = index - before.lastIndexOf('\n');
        String what = LINES.get(Math.min(line, LINES.size() - 1));
        return "line " + (line + 1) + ", " + what + ", at character " + character;
    }
}
