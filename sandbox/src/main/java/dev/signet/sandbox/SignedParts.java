package dev.signet.sandbox;

import dev.signet.runtime.call.Request;
import java.nio.charset.StandardCharsets;

/** What a request's signature covers, part by part, as it came. */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record SignedParts(String method, String target, String timestamp, String nonce, byte[] body) {

    static SignedParts of(Request request, AuthorizationHeader header, byte[] signedBody) {
        return new SignedParts(
                request.method().name(),
                request.target(),
                header.field("timestamp"),
                header.field("nonce_str"),
                signedBody);
    }

    SignedParts method(String other) {
        return new SignedParts(other, target, timestamp, nonce, body);
    }

    SignedParts target(String other) {
        return new SignedParts(method, other, timestamp, nonce, body);
    }

    SignedParts timestamp(String other) {
        return new SignedParts(method, target, other, nonce, body);
    }

    SignedParts body(byte[] other) {
        return new SignedParts(method, target, timestamp, nonce, other);
    }

    SignedParts exchanged() {
        return new SignedParts(method, target, /* timestamp= */ nonce, /* nonce= */ timestamp, body);
    }

    /** The five lines. */
    byte[] text() {
        byte[] head =
                (method + "\n" + target + "\n" + timestamp + "\n" + nonce + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] text = new byte[head.length + body.length + 1];
        System.arraycopy(head, 0, text, 0, head.length);
        System.arraycopy(body, 0, text, head.length, body.length);
        text[text.length - 1] = '\n';
        return text;
    }
}
