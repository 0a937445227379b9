package dev.signet.runtime.auth;

import dev.signet.runtime.error.ConfigurationException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.KeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPrivateKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.List;

/** Makes RSA keys of the forms they are stored in. */
final class RsaKeys {

    // INTEGER 0, and AlgorithmIdentifier rsaEncryption with NULL (RFC 8017, appendix A.1).
    private static final byte[] VERSION = {2, 1, 0};
    private static final byte[] RSA = {0x30, 13, 6, 9, 42, -122, 72, -122, -9, 13, 1, 1, 1, 5, 0};
    private static final byte[] NO_UNUSED_BITS = {0};

    private RsaKeys() {}

    static PrivateKey privateKey(KeyFile.Found found) {
        if (found.form() == KeyForm.PRIVATE_PKCS1) {
            return pkcs1(found.der());
        }
        KeyFile.requireRsa(found);
        return privateKey(new PKCS8EncodedKeySpec(found.der()));
    }

    static PublicKey publicKey(KeyFile.Found found) {
        if (found.form() == KeyForm.PUBLIC_PKCS1) {
            byte[] bits = Der.write(Der.BIT_STRING, NO_UNUSED_BITS, found.der());
            return publicKey(Der.write(Der.SEQUENCE, RSA, bits));
        }
        KeyFile.requireRsa(found);
        return publicKey(found.der());
    }

    // Java has no key of more than two primes; without them it signs the same, at a third of the speed.
    private static PrivateKey pkcs1(byte[] der) {
        List<Der> parts = Der.read(der).orElseThrow().children();
        boolean twoPrimes = integer(parts, 0).signum() == 0;
        return privateKey(
                twoPrimes
                        ? new PKCS8EncodedKeySpec(
                                Der.write(Der.SEQUENCE, VERSION, RSA, Der.write(Der.OCTET_STRING, der)))
                        : new RSAPrivateKeySpec(integer(parts, 1), integer(parts, 3)));
    }

    private static BigInteger integer(List<Der> parts, int index) {
        if (index >= parts.size() || parts.get(index).content().length == 0) {
            throw damaged();
        }
        return new BigInteger(1, parts.get(index).content());
    }

    private static PrivateKey privateKey(KeySpec spec) {
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(spec);
        } catch (GeneralSecurityException e) {
            throw damaged();
        }
    }

    private static PublicKey publicKey(byte[] spki) {
        try {
            return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(spki));
        } catch (GeneralSecurityException e) {
            throw damaged();
        }
    }

    // Without a cause, which may quote the key.
    private static ConfigurationException damaged() {
        return new ConfigurationException(
                "The RSA key is damaged: it cannot be read to its end. Use the file of the download as it is.");
    }
}
