package dev.signet.runtime.auth;

import dev.signet.runtime.error.ConfigurationException;
import dev.signet.runtime.json.FieldCipher;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAKey;
import java.util.Base64;
import javax.crypto.Cipher;

/**
 * Sensitive values as WeChat Pay has them on the wire: RSA with OAEP, SHA-1 and MGF1 (RFC 8017, section 7.1), in Base64. A
 * {@link Cipher} is stateful, so each use has its own. For many threads.
 */
public final class OaepCipher implements FieldCipher {

    private static final String TRANSFORMATION = "RSA/ECB/OAEPWithSHA-1AndMGF1Padding";
    private static final int OVERHEAD = 42;

    private final PublicKey theirs;
    private final PrivateKey ours;

    private OaepCipher(PublicKey theirs, PrivateKey ours) {
        this.theirs = theirs;
        this.ours = ours;
    }

    /** Encrypts for the owner of {@code theirs}, and decrypts what was encrypted for the owner of {@code ours}. */
    public static OaepCipher of(PublicKey theirs, PrivateKey ours) {
        RsaSha256.requireStrong(theirs, "public");
        RsaSha256.requireStrong(ours, "private");
        return new OaepCipher(theirs, ours);
    }

    /**
     * The value encrypted.
     *
     * @throws IllegalArgumentException if it is larger than the key can encrypt: 214 bytes in UTF-8 for 2048 bits
     */
    @Override
    public String encrypt(String plain) {
        byte[] bytes = plain.getBytes(StandardCharsets.UTF_8);
        int largest = (((RSAKey) theirs).getModulus().bitLength() + 7) / 8 - OVERHEAD;
        if (bytes.length > largest) {
            throw new IllegalArgumentException("a sensitive value has " + bytes.length
                    + " bytes in UTF-8, and the key can encrypt " + largest + " at most; shorten it");
        }
        try {
            Cipher cipher = Cipher.getInstance(TRANSFORMATION);
            cipher.init(Cipher.ENCRYPT_MODE, theirs);
            return Base64.getEncoder().encodeToString(cipher.doFinal(bytes));
        } catch (GeneralSecurityException e) {
            throw new ConfigurationException("The platform's key cannot encrypt by " + TRANSFORMATION + ".", e);
        }
    }

    // One answer for every cause: which one it was would tell an attacker about the key (Manger, CRYPTO 2001).
    @Override
    public String decrypt(String encrypted) {
        try {
            Cipher cipher = Cipher.getInstance(TRANSFORMATION);
            cipher.init(Cipher.DECRYPT_MODE, ours);
            return new String(cipher.doFinal(Base64.getDecoder().decode(encrypted)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new IllegalArgumentException("the value cannot be decrypted");
        }
    }

    /** Without the keys. */
    @Override
    public String toString() {
        return "OaepCipher";
    }
}
