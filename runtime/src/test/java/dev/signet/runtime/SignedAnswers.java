package dev.signet.runtime;

import dev.signet.runtime.auth.TrustedKeys;
import dev.signet.runtime.call.Answer;
import dev.signet.runtime.call.Headers;
import dev.signet.runtime.call.TimeSource;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers as the platform signs them; shares nothing with the code that verifies. */
public final class SignedAnswers {

    public static final String KEY_ID = "PUB_KEY_ID_TEST";

    private final TimeSource time;
    private final AtomicInteger nonces = new AtomicInteger();

    public SignedAnswers(TimeSource time) {
        this.time = time;
    }

    public TrustedKeys trusted() {
        return TrustedKeys.of(KEY_ID, TestKeys.PLATFORM.getPublic());
    }

    public Answer answer(int status, String body) {
        String timestamp = Long.toString(time.now().getEpochSecond());
        String nonce = "nonce" + nonces.incrementAndGet();
        Headers headers = Headers.NONE
                .with("Request-ID", "0815-0")
                .with("Wechatpay-Timestamp", timestamp)
                .with("Wechatpay-Nonce", nonce)
                .with("Wechatpay-Serial", KEY_ID)
                .with("Wechatpay-Signature-Type", "WECHATPAY-BRAND-SHA256-RSA2048")
                .with("Wechatpay-Signature", sign(timestamp + "\n" + nonce + "\n" + body + "\n"));
        return new Answer(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    public static Answer unsigned(int status, String body) {
        return new Answer(status, Headers.NONE, body.getBytes(StandardCharsets.UTF_8));
    }

    private static String sign(String text) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(TestKeys.PLATFORM.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
