package dev.signet.runtime.auth;

import dev.signet.runtime.error.ConfigurationException;
import dev.signet.runtime.error.UndecryptableException;
import dev.signet.runtime.json.FieldCipher;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.interfaces.RSAKey;
import java.security.spec.MGF1ParameterSpec;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;

/**
 * Sensitive values as WeChat Pay has them on the wire: RSA with OAEP, SHA-1 and MGF1 (RFC 8017, section 7.1), in Base64. A
 * {@link Cipher} is stateful, so each use has its own. For many threads.
 */
public final class OaepCipher implements FieldCipher {

    private static final String TRANSFORMATION = "RSA/ECB/OAEPWithSHA-1AndMGF1Padding";
    private static final int OVERHEAD = 42;
    private static final byte[] NO_LABEL = {};

    private final PublicKey theirs;
    private final PrivateKey ours;
    private final Jca jca;

    private OaepCipher(PublicKey theirs, PrivateKey ours, Jca jca) {
        this.theirs = theirs;
        this.ours = ours;
        this.jca = jca;
    }

    /** Encrypts for the owner of {@code theirs}, and decrypts what was encrypted for the owner of {@code ours}. */
    public static OaepCipher of(PublicKey theirs, PrivateKey ours) {
        return of(theirs, ours, Jca.DEFAULT);
    }

    /** The same by a provider of the JCA, for speed or for keys in hardware. */
    public OaepCipher using(Provider provider) {
        return of(theirs, ours, new Jca(provider));
    }

    static OaepCipher of(PublicKey theirs, PrivateKey ours, Jca jca) {
        RsaSha256.requireStrong(theirs, "public");
        RsaSha256.requireStrong(ours, "private");
        return new OaepCipher(jca.own(theirs), jca.own(ours), jca);
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
            Cipher cipher = jca.cipher(TRANSFORMATION);
            cipher.init(Cipher.ENCRYPT_MODE, theirs, parameters(NO_LABEL));
            return Base64.getEncoder().encodeToString(cipher.doFinal(bytes));
        } catch (GeneralSecurityException e) {
            throw new ConfigurationException("The platform's key cannot encrypt by " + TRANSFORMATION + ".", e);
        }
    }

    @Override
    public String decrypt(String encrypted) {
        try {
            return new String(decrypt(Base64.getDecoder().decode(encrypted), NO_LABEL), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw undecryptable();
        }
    }

    // One answer for every cause: which one it was would tell an attacker about the key (Manger, CRYPTO 2001).
    byte[] decrypt(byte[] encrypted, byte[] label) {
        try {
            Cipher cipher = jca.cipher(TRANSFORMATION);
            cipher.init(Cipher.DECRYPT_MODE, ours, parameters(label));
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

    /** Without the keys. */
    @Override
    public String toString() {
        return "OaepCipher";
    }
}
