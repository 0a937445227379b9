package dev.signet.runtime.auth;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import javax.crypto.Cipher;
import org.jspecify.annotations.Nullable;

/**
 * Where cryptography comes from: one provider, or whichever this Java finds first. Whatever it gives has a state and is for one
 * use: none is shared between threads.
 *
 * @param provider the provider; null for this Java's own order
 */
record Jca(@Nullable Provider provider) {

    /** This Java's own order. */
    static final Jca DEFAULT = new Jca(null);

    Signature signature(String algorithm) throws GeneralSecurityException {
        return provider == null ? Signature.getInstance(algorithm) : Signature.getInstance(algorithm, provider);
    }

    Cipher cipher(String transformation) throws GeneralSecurityException {
        return provider == null ? Cipher.getInstance(transformation) : Cipher.getInstance(transformation, provider);
    }

    /** {@code key} as the provider's own KeyFactory makes it, which native ones need to be fast; or as it is, if it does not. */
    PrivateKey own(PrivateKey key) {
        byte[] encoded = provider == null ? null : key.getEncoded();
        if (encoded == null) {
            return key;
        }
        try {
            return KeyFactory.getInstance("RSA", provider).generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException | RuntimeException e) {
            return key;
        }
    }

    /** The same of a public key. */
    PublicKey own(PublicKey key) {
        byte[] encoded = provider == null ? null : key.getEncoded();
        if (encoded == null) {
            return key;
        }
        try {
            return KeyFactory.getInstance("RSA", provider).generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException | RuntimeException e) {
            return key;
        }
    }

    /** Its name, for messages. */
    String called() {
        return provider == null ? "this Java" : "the provider " + provider.getName();
    }
}
