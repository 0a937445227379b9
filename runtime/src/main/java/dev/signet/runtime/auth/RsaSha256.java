package dev.signet.runtime.auth;

import dev.signet.runtime.error.ConfigurationException;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAKey;
import java.security.interfaces.RSAPublicKey;

/** SHA256withRSA, PKCS#1 v1.5 (RFC 8017, section 8.2). */
final class RsaSha256 {

    private static final String ALGORITHM = "SHA256withRSA";
    private static final int MIN_BITS = 2048;
    private static final int USUAL_EXPONENT_BITS = 17;

    private RsaSha256() {}

    static Signer signer(PrivateKey key, Jca jca) {
        requireStrong(key, "private");
        PrivateKey own = jca.own(key);
        return parts -> sign(own, jca, parts);
    }

    static Verifier verifier(PublicKey key, Jca jca) {
        requireStrong(key, "public");
        PublicKey own = jca.own(key);
        requireAble(own, jca);
        return (signature, parts) -> verify(own, jca, signature, parts);
    }

    // Later, whatever a provider cannot do would look like a wrong signature.
    private static void requireAble(PublicKey key, Jca jca) {
        try {
            jca.signature(ALGORITHM).initVerify(key);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new ConfigurationException(
                    "The public key cannot verify a " + ALGORITHM + " signature by " + jca.called() + ".", e);
        }
    }

    private static byte[] sign(PrivateKey key, Jca jca, byte[][] parts) {
        try {
            Signature signature = jca.signature(ALGORITHM);
            signature.initSign(key);
            for (byte[] part : parts) {
                signature.update(part);
            }
            return signature.sign();
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new ConfigurationException(
                    "The private key cannot make a " + ALGORITHM + " signature by " + jca.called() + ".", e);
        }
    }

    private static void verify(PublicKey key, Jca jca, byte[] bytes, byte[][] parts) throws InvalidSignatureException {
        if (!fits(key, jca, bytes, parts)) {
            throw new InvalidSignatureException();
        }
    }

    // Providers refuse what is no signature in many ways, of which a few are no exceptions of their interface.
    private static boolean fits(PublicKey key, Jca jca, byte[] bytes, byte[][] parts) {
        try {
            Signature signature = jca.signature(ALGORITHM);
            signature.initVerify(key);
            for (byte[] part : parts) {
                signature.update(part);
            }
            return signature.verify(bytes);
        } catch (GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }

    /** Refuses what is no key for RSA, or of too few bits; how many a key in hardware has, its certificate tells. */
    static void requireStrong(Key key, String kind) {
        if (!key.getAlgorithm().equals("RSA")) {
            throw new ConfigurationException("The " + kind + " key is not an RSA key; the scheme signs with RSA.");
        }
        if (key instanceof RSAKey rsa && rsa.getModulus().bitLength() < MIN_BITS) {
            throw new ConfigurationException("The " + kind + " key has "
                    + rsa.getModulus().bitLength() + " bits; a key of at least " + MIN_BITS + " is needed.");
        }
    }

    /** Refuses public exponents that nobody makes today: with 1 everything is a signature, with 3 flaws of others matter. */
    static PublicKey requireUsualExponent(PublicKey key) {
        if (key instanceof RSAPublicKey rsa && rsa.getPublicExponent().bitLength() < USUAL_EXPONENT_BITS) {
            throw new ConfigurationException("The public key has the exponent " + rsa.getPublicExponent()
                    + "; keys of the platform have 65537. Look for another file, or somebody gave you a weak key.");
        }
        return key;
    }
}
