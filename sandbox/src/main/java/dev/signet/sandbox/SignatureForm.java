package dev.signet.sandbox;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/** What is wrong with a signature itself, by whatever key and over whatever text it is made. */
final class SignatureForm {

    private static final PSSParameterSpec PSS =
            new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1);

    // In bytes: 1024 bits and more.
    private static final Set<Integer> KEY_SIZES = Set.of(128, 256, 384, 512, 1024);

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

    private static String ofLength(byte[] signature, int length) {
        // Hexadecimal digits are Base64 as well, of other bytes.
        if (Base64.getEncoder().encodeToString(signature).matches("[0-9a-f]+|[0-9A-F]+")) {
            return "the signature is written in hexadecimal digits; Base64 is needed";
        }
        String lengths = "a signature by it has " + length + " bytes, and this one has " + signature.length;
        return KEY_SIZES.contains(signature.length)
                ? "the private key is not the one that the sandbox knows: " + lengths
                : "the signature is made by no RSA key: " + lengths.replace("by it", "by the right one");
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
