package dev.signet.runtime.auth;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What DER bytes hold, told by how they are built: labels of PEM are wrong at times, and a file of DER has none. Each with what
 * it is called, and what to do about it where something else is needed.
 */
enum KeyForm {
    /** RFC 5958. */
    PRIVATE("a private key", "Give it where your own private key belongs."),
    /** RFC 8017, appendix A.1.2. */
    PRIVATE_PKCS1("a private key", "Give it where your own private key belongs."),
    /** RFC 5280, section 4.1: SubjectPublicKeyInfo. */
    PUBLIC("a public key", "Look for the file that begins differently, next to it."),
    /** RFC 8017, appendix A.1.1. */
    PUBLIC_PKCS1("a public key", "Look for the file that begins differently, next to it."),
    /** RFC 5280, section 4.1. */
    CERTIFICATE("a certificate", "Look for the file that begins differently, next to it."),
    /** RFC 5958, section 3. */
    ENCRYPTED(
            "a private key that is encrypted with a password",
            "Decrypt it once: openssl pkey -in key.pem -out plain.pem, or read its PKCS#12 file with Pkcs12.read."),
    /** RFC 7292. */
    PKCS12("a PKCS#12 file", "Read it with Pkcs12.read(file, password), which gives its key and its certificate."),
    /** RFC 5915. */
    EC("an elliptic-curve key", "The scheme signs with RSA: use the apiclient_key.pem of the certificate's download."),
    /** None of these. */
    UNKNOWN("something else, or damaged", "Use the file of the download as it is; was it cut?");

    private final String name;
    private final String remedy;

    KeyForm(String name, String remedy) {
        this.name = name;
        this.remedy = remedy;
    }

    /** What it is called. */
    String called() {
        return name;
    }

    /** What to do where something else is needed. */
    String remedy() {
        return remedy;
    }

    static KeyForm of(byte[] der) {
        List<Der> parts = Der.read(der)
                .filter(root -> root.tag() == Der.SEQUENCE)
                .map(Der::children)
                .orElse(List.of());
        String shape = parts.stream()
                .limit(3)
                .map(part -> Character.toString(letter(part.tag())))
                .collect(Collectors.joining());
        return switch (shape) {
            case "ISO" -> PRIVATE;
            case "III" -> PRIVATE_PKCS1;
            case "SB" -> PUBLIC;
            case "II" -> PUBLIC_PKCS1;
            case "SO" -> ENCRYPTED;
            case "SSB" -> CERTIFICATE;
            case "ISS" -> PKCS12;
            case "IO?", "IO" -> EC;
            default -> UNKNOWN;
        };
    }

    private static char letter(int tag) {
        return switch (tag) {
            case Der.INTEGER -> 'I';
            case Der.SEQUENCE -> 'S';
            case Der.OCTET_STRING -> 'O';
            case Der.BIT_STRING -> 'B';
            default -> '?';
        };
    }
}
