package dev.signet.runtime.auth;

import dev.signet.runtime.error.ConfigurationException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One block of PEM text.
 *
 * @param label what stands after BEGIN
 * @param base64 what stands between the lines
 */
record PemBlock(String label, String base64) {

    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END \\1-----", Pattern.DOTALL);

    private static final Map<String, String> REMEDIES = Map.of(
            "RSA PRIVATE KEY",
            "it is PKCS#1. Convert it once: openssl pkcs8 -topk8 -nocrypt -in key.pem -out key8.pem",
            "ENCRYPTED PRIVATE KEY",
            "it is encrypted. Decrypt it once: openssl pkcs8 -in key.pem -out plain.pem",
            "EC PRIVATE KEY",
            "it is an elliptic-curve key; the scheme signs with RSA",
            "PRIVATE KEY",
            "it is a private key; here the other party's public key or the certificate belongs",
            "PUBLIC KEY",
            "it is a public key; look for the file that begins differently, next to it",
            "CERTIFICATE",
            "it is a certificate; look for the file that begins differently, next to it");

    /** The block that has the label wanted; otherwise an error that says what is there instead. */
    static PemBlock find(String pem, String wanted) {
        Matcher blocks = BLOCK.matcher(pem);
        String found = null;
        while (blocks.find()) {
            found = blocks.group(1);
            if (found.equals(wanted)) {
                return new PemBlock(wanted, blocks.group(2));
            }
        }
        String begin = "-----BEGIN " + wanted + "-----";
        if (found == null) {
            throw new ConfigurationException("This is no PEM text with a line " + begin
                    + " and its END line. Pass the file's whole content, line ends included.");
        }
        String remedy = REMEDIES.getOrDefault(found, "that is something else");
        throw new ConfigurationException(
                "A PEM block " + begin + " was expected, but it is " + found + ": " + remedy + ".");
    }

    byte[] bytes() {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(
                    "The text after -----BEGIN " + label + "----- is damaged: it is not Base64.");
        }
    }

    /** Without the content, which may be a key. */
    @Override
    public String toString() {
        return "PemBlock[" + label + "]";
    }
}
