package dev.signet.sandbox;

import dev.signet.runtime.json.JsonWriter;
import dev.signet.sandbox.CallerRegistry.KnownCaller;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Writes notifications as the platform does: an envelope around a resource that is encrypted with the receiver's API key. */
final class NotificationWriter {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 6;
    private static final int TAG_BITS = 128;

    private final SandboxClock clock;

    NotificationWriter(SandboxClock clock) {
        this.clock = clock;
    }

    /** The body of a notification of this type that carries {@code resource}. */
    byte[] write(String type, byte[] resource, KnownCaller receiver) {
        String original = type.startsWith("PRODUCT_COUPON") ? "product_coupon" : "resource";
        String nonce = nonce();
        JsonWriter out = new JsonWriter(any -> null);
        out.beginObject();
        out.member("id", UUID.randomUUID().toString());
        out.member(
                "create_time",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        clock.now().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.ofHours(8))));
        out.member("event_type", type);
        out.member("resource_type", "encrypt-resource");
        out.member("summary", "a notification of the sandbox");
        out.member("resource", resource, (plain, inner) -> {
            inner.beginObject();
            inner.member("algorithm", "AEAD_AES_256_GCM");
            inner.member("ciphertext", encrypted(receiver.apiKey(), nonce, original, plain));
            inner.member("associated_data", original);
            inner.member("nonce", nonce);
            inner.member("original_type", original);
            inner.endObject();
        });
        out.endObject();
        return out.finish();
    }

    private static String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String encrypted(String apiKey, String nonce, String associated, byte[] plain) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(apiKey.getBytes(StandardCharsets.US_ASCII), "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce.getBytes(StandardCharsets.US_ASCII)));
            cipher.updateAAD(associated.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(cipher.doFinal(plain));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no AES-256-GCM", e);
        }
    }
}
