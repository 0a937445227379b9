package dev.signet.runtime.call;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Gives the end of another stream only if all that came has the hash that is expected. */
final class HashedInput extends InputStream {

    private final InputStream in;
    private final MessageDigest digest;
    private final byte[] expected;
    private boolean checked;

    private HashedInput(InputStream in, MessageDigest digest, byte[] expected) {
        this.in = in;
        this.digest = digest;
        this.expected = expected;
    }

    static HashedInput of(InputStream in, String algorithm, String hash) {
        MessageDigest digest = digest(algorithm);
        byte[] expected = HexFormat.of().parseHex(hash);
        if (expected.length != digest.getDigestLength()) {
            throw new IllegalArgumentException("a hash by " + digest.getAlgorithm() + " has "
                    + 2 * digest.getDigestLength() + " hexadecimal digits, not " + hash.length());
        }
        return new HashedInput(in, digest, expected);
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

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        if (count > 0) {
            digest.update(buffer, offset, count);
        } else if (count < 0 && !checked) {
            requireHash();
        }
        return count;
    }

    private void requireHash() throws IOException {
        byte[] found = digest.digest();
        if (!MessageDigest.isEqual(found, expected)) {
            throw new WrongHashException(
                    digest.getAlgorithm(),
                    HexFormat.of().formatHex(expected),
                    HexFormat.of().formatHex(found));
        }
        checked = true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
