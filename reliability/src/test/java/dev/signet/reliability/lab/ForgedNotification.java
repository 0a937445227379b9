package dev.signet.reliability.lab;

import dev.signet.runtime.notify.ReceivedNotification;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A notification as the platform makes it, and what an attacker does to it; shares nothing with the code that parses it. */
public final class ForgedNotification {

    public static final String API_KEY = "0123456789abcdefghijABCDEFGHIJ-_";
    public static final Instant NOW = Instant.ofEpochSecond(1_700_000_000);
    public static final String RESOURCE = "{\"state\":\"DONE\",\"openid\":\"o-1\",\"count\":1}";

    private final Map<String, String> headers = new HashMap<>();
    private String body;
    private Instant receivedAt = NOW;

    private ForgedNotification(String body) {
        this.body = body;
    }

    /** A right one. */
    public static ForgedNotification right() {
        return of(API_KEY, "wCq51qZv4Yfg", "transfer", RESOURCE);
    }

    /** A right one whose resource is encrypted in this way. */
    public static ForgedNotification of(String apiKey, String gcmNonce, String associated, String resource) {
        String ciphertext = Base64.getEncoder().encodeToString(encrypt(apiKey, gcmNonce, associated, resource));
        ForgedNotification made =
                new ForgedNotification("{\"id\":\"n-1\",\"create_time\":\"2023-11-14T22:13:20+00:00\","
                        + "\"event_type\":\"TRANSFER.DONE\",\"resource_type\":\"encrypt-resource\",\"summary\":\"done\","
                        + "\"resource\":{\"algorithm\":\"AEAD_AES_256_GCM\",\"ciphertext\":\"" + ciphertext
                        + "\",\"associated_data\":\"" + associated + "\",\"nonce\":\"" + gcmNonce
                        + "\",\"original_type\":\"transfer\"}}");
        return made.sign();
    }

    /** What the platform writes where it has encrypted {@code plain}. */
    public static String sealed(String gcmNonce, String associated, String plain) {
        String ciphertext = Base64.getEncoder().encodeToString(encrypt(API_KEY, gcmNonce, associated, plain));
        return "{\"algorithm\":\"AEAD_AES_256_GCM\",\"ciphertext\":\"" + ciphertext + "\",\"associated_data\":\""
                + associated + "\",\"nonce\":\"" + gcmNonce + "\"}";
    }

    /** A body of any kind, rightly signed. */
    public static ForgedNotification signed(String body) {
        return new ForgedNotification(body).sign();
    }

    private ForgedNotification sign() {
        return sign(Long.toString(NOW.getEpochSecond()), "nonce-1");
    }

    /** Signs again, over these lines. */
    public ForgedNotification sign(String timestamp, String nonce) {
        headers.put("Wechatpay-Timestamp", timestamp);
        headers.put("Wechatpay-Nonce", nonce);
        headers.put("Wechatpay-Serial", Platform.KEY_ID);
        headers.put("Wechatpay-Signature-Type", Platform.TYPE);
        return signedBy(Platform.own());
    }

    /** Signs again, by another key. */
    public ForgedNotification signedBy(KeyPair keys) {
        return header(
                "Wechatpay-Signature",
                Platform.sign(
                        keys,
                        "SHA256withRSA",
                        headers.getOrDefault("Wechatpay-Timestamp", ""),
                        headers.getOrDefault("Wechatpay-Nonce", ""),
                        body.getBytes(StandardCharsets.UTF_8)));
    }

    /** Changes the body, and signs it again. */
    public ForgedNotification body(UnaryOperator<String> change) {
        body = change.apply(body);
        return signedBy(Platform.own());
    }

    /** Changes the body after it was signed. */
    public ForgedNotification sent(UnaryOperator<String> change) {
        body = change.apply(body);
        return this;
    }

    /** Sets a header field after all was signed. */
    public ForgedNotification header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public ForgedNotification without(String name) {
        headers.remove(name);
        return this;
    }

    public ForgedNotification secondsLater(long seconds) {
        receivedAt = NOW.plusSeconds(seconds);
        return this;
    }

    public String body() {
        return body;
    }

    public Map<String, List<String>> headers() {
        Map<String, List<String>> lists = new HashMap<>();
        headers.forEach((name, value) -> lists.put(name, List.of(value)));
        return lists;
    }

    public ReceivedNotification received() {
        return ReceivedNotification.of(headers(), body.getBytes(StandardCharsets.UTF_8), receivedAt);
    }

    private static byte[] encrypt(String apiKey, String nonce, String associated, String plain) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(apiKey.getBytes(StandardCharsets.US_ASCII), "AES"),
                    new GCMParameterSpec(128, nonce.getBytes(StandardCharsets.US_ASCII)));
            cipher.updateAAD(associated.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(plain.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
