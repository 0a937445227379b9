package dev.signet.runtime.auth;

import dev.signet.runtime.json.FieldCipher;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;

/**
 * Sensitive values as WeChat Pay has them on the wire: RSA with OAEP, SHA-1 and MGF1 (RFC 8017, section 7.1), in Base64. An
 * {@link Identity} has one by itself; this is for keys that are not those of an identity. For many threads.
 */
public final class OaepCipher implements FieldCipher {

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
        return Oaep.encrypt(theirs, jca, plain);
    }

    @Override
    public String decrypt(String encrypted) {
        return Oaep.decrypt(ours, jca, encrypted);
    }

    /** Without the keys. */
    @Override
    public String toString() {
        return "OaepCipher";
    }
}
