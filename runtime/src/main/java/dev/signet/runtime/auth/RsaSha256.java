package dev.signet.runtime.auth;

import dev.signet.runtime.error.ConfigurationException;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.RSAKey;
import java.security.interfaces.RSAPublicKey;

/** SHA256withRSA, PKCS#1 v1.5 (RFC 8017, section 8.2). A {@link Signature} is stateful, so each use has its own. */
final class RsaSha256 {

    private static final String ALGORITHM = "SHA256withRSA";
    private static final int MIN_BITS = 2048;
    private static final int USUAL_EXPONENT_BITS = 17;

    private RsaSha256() {}

    static Signer signer(PrivateKey key) {
        requireStrong(key, "private");
        return parts -> sign(key, parts);
    }

    static Verifier verifier(PublicKey key) {
        requireStrong(key, "public");
        return (signature, parts) -> verify(key, signature, parts);
    }

    private static byte[] sign(PrivateKey key, byte[][] parts) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            for (byte[] part : parts) {
                signature.update(part);
            }
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new ConfigurationException("The private key cannot make a " + ALGORITHM + " signature.", e);
        }
    }

    private static void verify(PublicKey key, byte[] bytes, byte[][] parts) throws SignatureException {
        if (!fits(key, bytes, parts)) {
            throw new SignatureException("the signature does not fit");
        }
    }

    private static boolean fits(PublicKey key, byte[] bytes, byte[][] parts) throws SignatureException {
        Signature signature = instance(key);
        for (byte[] part : parts) {
            signature.update(part);
        }
        return signature.verify(bytes);
    }

    private static Signature instance(PublicKey key) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            return signature;
        } catch (InvalidKeyException e) {
            throw new ConfigurationException("The trusted key is no RSA key.", e);
        } catch (GeneralSecurityException e) {
            throw new ConfigurationException("This Java has no " + ALGORITHM + ".", e);
        }
    }

    static void requireStrong(Object key, String kind) {
        if (!(key instanceof RSAKey rsa)) {
            throw new ConfigurationException("The " + kind + " key is not an RSA key; the scheme signs with RSA.");
        }
        if (rsa.getModulus().bitLength() < MIN_BITS) {
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
