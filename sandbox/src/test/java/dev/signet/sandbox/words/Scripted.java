package dev.signet.sandbox.words;

import dev.signet.runtime.Caller;
import dev.signet.runtime.CallerBuilder;
import dev.signet.runtime.auth.CanonicalString;
import dev.signet.runtime.auth.Credentials;
import dev.signet.runtime.auth.TrustedKeys;
import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.http.Transport;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;

/** Callers whose answers a test makes, and a platform's key to sign them with. */
final class Scripted {

    private static final KeyPair KEYS = keys();

    private Scripted() {}

    static CallerBuilder caller(Transport transport) {
        return Caller.builder()
                .credentials(Credentials.brand("120344", "0815", KEYS.getPrivate()))
                .trust(TrustedKeys.of("PUB_KEY_ID_TEST", KEYS.getPublic()))
                .transport(transport);
    }

    static Answer unsigned(int status, String body) {
        return new Answer(status, Headers.NONE, body.getBytes(StandardCharsets.UTF_8));
    }

    /** An answer whose signature is over {@code signed}, whatever its body. */
    static Answer signed(String body, String signed, Headers more) {
        String timestamp = Long.toString(Instant.now().getEpochSecond());
        byte[][] text = CanonicalString.ofAnswer(timestamp, "nonce", signed.getBytes(StandardCharsets.UTF_8));
        byte[] signature =
                Credentials.brand("120344", "0815", KEYS.getPrivate()).signer().sign(text);
        Headers headers = more.with("Wechatpay-Timestamp", timestamp)
                .with("Wechatpay-Nonce", "nonce")
                .with("Wechatpay-Serial", "PUB_KEY_ID_TEST")
                .with("Wechatpay-Signature-Type", "WECHATPAY-BRAND-SHA256-RSA2048")
                .with("Wechatpay-Signature", Base64.getEncoder().encodeToString(signature));
        return new Answer(200, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
