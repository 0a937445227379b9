package dev.signet.runtime.auth;

import dev.signet.runtime.call.Method;
import java.nio.charset.StandardCharsets;

/**
 * The texts that are signed under WeChat Pay's schemes, in parts around the body, which is not copied. Every line ends
 * with a line feed, the last one too, also when the body is empty.
 */
public final class CanonicalString {

    private static final byte[] LINE_FEED = {'\n'};

    private CanonicalString() {}

    /** The five lines of a request: method, path and query as sent, timestamp, nonce, body. */
    public static byte[][] ofRequest(Method method, String target, long timestamp, String nonce, byte[] body) {
        return around(method + "\n" + target + "\n" + timestamp + "\n" + nonce + "\n", body);
    }

    /** The three lines of an answer: timestamp and nonce as its header fields have them, body. */
    public static byte[][] ofAnswer(String timestamp, String nonce, byte[] body) {
        return around(timestamp + "\n" + nonce + "\n", body);
    }

    private static byte[][] around(String head, byte[] body) {
        return new byte[][] {head.getBytes(StandardCharsets.UTF_8), body, LINE_FEED};
    }
}
