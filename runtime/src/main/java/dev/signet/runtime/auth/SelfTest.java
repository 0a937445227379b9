package dev.signet.runtime.auth;

import dev.signet.runtime.error.ConfigurationException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Optional;

/** Signs and verifies once, so that a key that cannot, or does not belong to its certificate, is found at the start. */
final class SelfTest {

    private static final byte[] TEXT =
            "Signet signs, and verifies what it signed\n".getBytes(StandardCharsets.US_ASCII);

    private SelfTest() {}

    /** Throws with {@code problem} unless what {@code signer} signs is verified by {@code key}. */
    static void require(Signer signer, PublicKey key, String problem) {
        try {
            RsaSha256.verifier(key, Jca.DEFAULT).verify(signer.sign(TEXT), TEXT);
        } catch (InvalidSignatureException e) {
            throw new ConfigurationException(problem);
        }
    }

    /** Signs only, where nothing is known by which to verify it. */
    static void sign(Signer signer) {
        if (signer.sign(TEXT).length == 0) {
            throw new ConfigurationException("The signer gives an empty signature.");
        }
    }

    /** The public key that belongs to a private one, if that tells: those of the JDK do, those in hardware do not. */
    static Optional<PublicKey> publicKey(PrivateKey key) {
        if (!(key instanceof RSAPrivateCrtKey rsa)) {
            return Optional.empty();
        }
        try {
            RSAPublicKeySpec spec = new RSAPublicKeySpec(rsa.getModulus(), rsa.getPublicExponent());
            return Optional.of(KeyFactory.getInstance("RSA").generatePublic(spec));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }
}
