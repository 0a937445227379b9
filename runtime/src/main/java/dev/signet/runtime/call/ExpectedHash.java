package dev.signet.runtime.call;

import dev.signet.runtime.validation.Shown;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** The hash that a file has to have. */
final class ExpectedHash {

    private final MessageDigest digest;
    private final byte[] expected;

    private ExpectedHash(MessageDigest digest, byte[] expected) {
        this.digest = digest;
        this.expected = expected;
    }

    /** {@link IllegalArgumentException} if {@code hash} is none of the algorithm. */
    static ExpectedHash of(String algorithm, String hash) {
        MessageDigest digest = digest(algorithm);
        int digits = 2 * digest.getDigestLength();
        if (!hash.matches("[0-9A-Fa-f]{" + digits + "}")) {
            throw new IllegalArgumentException("a hash by " + digest.getAlgorithm() + " has " + digits
                    + " hexadecimal digits; this is none: " + Shown.value(hash));
        }
        return new ExpectedHash(digest, HexFormat.of().parseHex(hash));
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return switch (algorithm.toUpperCase(Locale.ROOT)) {
                case "SHA1", "SHA-1" -> MessageDigest.getInstance("SHA-1");
                case "SHA256", "SHA-256" -> MessageDigest.getInstance("SHA-256");
                default ->
                    throw new IllegalArgumentException("files are hashed by SHA1 or SHA256 here, not by " + algorithm);
            };
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1 and SHA-256", e);
        }
    }

    /** Reads {@code in} to its end; {@link WrongHashException} if it has another hash. */
    void require(InputStream in) throws IOException {
        in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        byte[] found = digest.digest();
        if (!MessageDigest.isEqual(found, expected)) {
            throw new WrongHashException(
                    digest.getAlgorithm(),
                    HexFormat.of().formatHex(expected),
                    HexFormat.of().formatHex(found));
        }
    }
}
