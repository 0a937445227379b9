package dev.signet.sandbox;

import dev.signet.runtime.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Something that the platform encrypted with a caller's API key, by AES-256-GCM.
 *
 * @param associated what is authenticated beside it
 * @param nonce 12 characters
 * @param ciphertext in Base64
 */
record Sealed(String associated, String nonce, String ciphertext) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 6;
    private static final int TAG_BITS = 128;

    static Sealed of(String apiKey, String associated, byte[] plain) {
        byte[] bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        String nonce = HexFormat.of().formatHex(bytes);
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(apiKey.getBytes(StandardCharsets.US_ASCII), "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce.getBytes(StandardCharsets.US_ASCII)));
            cipher.updateAAD(associated.getBytes(StandardCharsets.UTF_8));
            return new Sealed(associated, nonce, Base64.getEncoder().encodeToString(cipher.doFinal(plain)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no AES-256-GCM", e);
        }
    }

    /** As a JSON object. */
    void write(JsonWriter out) {
        out.beginObject();
        members(out);
        out.endObject();
    }

    /** Its members alone, in an object that was begun. */
    void members(JsonWriter out) {
        out.member("algorithm", "AEAD_AES_256_GCM");
        out.member("ciphertext", ciphertext);
        out.member("associated_data", associated);
        out.member("nonce", nonce);
    }
}
