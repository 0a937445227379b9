package dev.signet.reliability.lab;

import dev.signet.runtime.auth.TrustedKeys;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Signs answers as the platform does; shares nothing with the code that verifies them. */
public final class Platform {

    public static final String KEY_ID = "PUB_KEY_ID_0001";
    public static final String TYPE = "WECHATPAY-BRAND-SHA256-RSA2048";

    private static final KeyPair KEYS = keys();
    private static final AtomicLong COUNT = new AtomicLong();

    private Platform() {}

    /** A new key pair of 2048 bits. */
    public static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The keys by which these answers are believed. */
    public static TrustedKeys trusted() {
        return TrustedKeys.of(KEY_ID, KEYS.getPublic());
    }

    /** The platform's own key pair. */
    public static KeyPair own() {
        return KEYS;
    }

    /** The header lines of a signature over {@code body}, made now. */
    public static List<String> signature(byte[] body) {
        String timestamp = Long.toString(System.currentTimeMillis() / 1000);
        String nonce = "nonce" + COUNT.incrementAndGet();
        return new ArrayList<>(List.of(
                "Request-ID: 08F78B" + COUNT.get() + "-268",
                "Wechatpay-Timestamp: " + timestamp,
                "Wechatpay-Nonce: " + nonce,
                "Wechatpay-Serial: " + KEY_ID,
                "Wechatpay-Signature-Type: " + TYPE,
                "Wechatpay-Signature: " + sign(timestamp, nonce, body)));
    }

    /** The signature over three lines, in Base64. */
    public static String sign(String timestamp, String nonce, byte[] body) {
        return sign(KEYS, "SHA256withRSA", timestamp, nonce, body);
    }

    /** The same with any key and algorithm. */
    public static String sign(KeyPair keys, String algorithm, String timestamp, String nonce, byte[] body) {
        try {
            Signature signature = Signature.getInstance(algorithm);
            if (algorithm.equals("RSASSA-PSS")) {
                signature.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
            }
            signature.initSign(keys.getPrivate());
            signature.update((timestamp + "\n" + nonce + "\n").getBytes(StandardCharsets.UTF_8));
            signature.update(body);
            signature.update((byte) '\n');
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
