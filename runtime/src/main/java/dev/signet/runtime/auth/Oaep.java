package dev.signet.runtime.auth;

import dev.signet.runtime.error.ConfigurationException;
import dev.signet.runtime.error.UndecryptableException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAKey;
import java.security.spec.MGF1ParameterSpec;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;

/** RSA with OAEP, SHA-1 and MGF1 (RFC 8017, section 7.1), as text in Base64. */
final class Oaep {

    private static final String TRANSFORMATION = "RSA/ECB/OAEPWithSHA-1AndMGF1Padding";
    private static final int OVERHEAD = 42;
    private static final byte[] NO_LABEL = {};

    private Oaep() {}

    /** {@code jca}, if it has OAEP; else this Java's own: a provider that only signs leaves the rest to that. */
    static Jca able(Jca jca) {
        try {
            jca.cipher(TRANSFORMATION);
            return jca;
        } catch (GeneralSecurityException e) {
            return Jca.DEFAULT;
        }
    }

    /** {@link IllegalArgumentException} if {@code plain} is larger than the key can encrypt. */
    static String encrypt(PublicKey key, Jca jca, String plain) {
        byte[] bytes = plain.getBytes(StandardCharsets.UTF_8);
        int largest = (((RSAKey) key).getModulus().bitLength() + 7) / 8 - OVERHEAD;
        if (bytes.length > largest) {
            throw new IllegalArgumentException("has " + bytes.length + " bytes in UTF-8, and the key can encrypt "
                    + largest + " at most; shorten it");
        }
        try {
            Cipher cipher = jca.cipher(TRANSFORMATION);
            cipher.init(Cipher.ENCRYPT_MODE, key, parameters(NO_LABEL));
            return Base64.getEncoder().encodeToString(cipher.doFinal(bytes));
        } catch (GeneralSecurityException e) {
            throw new ConfigurationException(
                    "The platform's key cannot encrypt by " + TRANSFORMATION + " with " + jca.called() + ".", e);
        }
    }

    static String decrypt(PrivateKey key, Jca jca, String encrypted) {
        try {
            byte[] plain = decrypt(key, jca, Base64.getDecoder().decode(encrypted), NO_LABEL);
            return new String(plain, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw undecryptable();
        }
    }

    // One answer for every cause: which one it was would tell an attacker about the key (Manger, CRYPTO 2001).
    static byte[] decrypt(PrivateKey key, Jca jca, byte[] encrypted, byte[] label) {
        try {
            Cipher cipher = jca.cipher(TRANSFORMATION);
            cipher.init(Cipher.DECRYPT_MODE, key, parameters(label));
            return cipher.doFinal(encrypted);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw undecryptable();
        }
    }

    // Said in full: providers differ in what they take for granted.
    private static OAEPParameterSpec parameters(byte[] label) {
        return new OAEPParameterSpec("SHA-1", "MGF1", MGF1ParameterSpec.SHA1, new PSource.PSpecified(label));
    }

    private static UndecryptableException undecryptable() {
        return new UndecryptableException("the value cannot be decrypted");
    }
}
