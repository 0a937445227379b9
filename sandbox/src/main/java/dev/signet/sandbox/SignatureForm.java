package dev.signet.sandbox;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Base64;
import java.util.Optional;

/** What is wrong with a signature itself, by whatever key and over whatever text it is made. */
final class SignatureForm {

    private static final PSSParameterSpec PSS =
            new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1);

    private SignatureForm() {}

    /** In words, without a full stop; empty if it may be one of SHA256withRSA by a key of this size. */
    static Optional<String> fault(byte[] signature, PublicKey key, byte[] text) {
        int length = key instanceof RSAPublicKey rsa ? (rsa.getModulus().bitLength() + 7) / 8 : signature.length;
        if (signature.length != length) {
            return Optional.of(ofLength(signature, length));
        }
        return isPss(signature, key, text)
                ? Optional.of("the signature is made by RSASSA-PSS; SHA256withRSA (PKCS #1 v1.5) is needed")
                : Optional.empty();
    }

    // Hexadecimal digits are Base64 as well, of other bytes.
    private static String ofLength(byte[] signature, int length) {
        String written = Base64.getEncoder().encodeToString(signature);
        return written.matches("[0-9a-f]+|[0-9A-F]+")
                ? "the signature is written in hexadecimal digits; Base64 is needed"
                : "the signature has " + signature.length + " bytes, and one by this key has " + length
                        + ": it is made by a key of another size, or by no RSA key";
    }

    private static boolean isPss(byte[] signature, PublicKey key, byte[] text) {
        try {
            Signature pss = Signature.getInstance("RSASSA-PSS");
            pss.setParameter(PSS);
            pss.initVerify(key);
            pss.update(text);
            return pss.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
