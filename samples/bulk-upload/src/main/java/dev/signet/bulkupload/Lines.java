package dev.signet.bulkupload;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The lines of a file as bytes, and the hash of all that was read. Lines end with a line feed, which is no part of another character in
 * UTF-8 or GB18030, and may have a carriage return before it. For one thread.
 */
final class Lines implements Closeable {

    /** No line that holds a code is as long; what is beyond is read, and left out. */
    static final int LONGEST = 4096;

    private static final byte[] MARK_OF_UTF8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final MessageDigest digest;
    private final InputStream in;
    private long number;

    private Lines(InputStream file) {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        this.in = new BufferedInputStream(new DigestInputStream(file, digest), 1 << 16);
    }

    /** A line, without its end and a byte-order mark; the first one has the number 1. */
    record Line(long number, ByteBuffer bytes, boolean isTooLong) {}

    static Lines of(Path file) throws IOException {
        return new Lines(Files.newInputStream(file));
    }

    /** Empty at the end of the file. */
    Optional<Line> next() throws IOException {
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream(64);
        long length = 0;
        while (b >= 0 && b != '\n') {
            length++;
            if (length <= LONGEST) {
                line.write(b);
            }
            b = in.read();
        }
        number++;
        return Optional.of(new Line(number, content(line.toByteArray()), length > LONGEST));
    }

    private ByteBuffer content(byte[] line) {
        int end = line.length > 0 && line[line.length - 1] == '\r' ? line.length - 1 : line.length;
        int begin = number == 1 && startsWith(line, MARK_OF_UTF8) ? MARK_OF_UTF8.length : 0;
        return ByteBuffer.wrap(line, begin, Math.max(begin, end) - begin);
    }

    private static boolean startsWith(byte[] line, byte[] mark) {
        return line.length >= mark.length && Arrays.equals(line, 0, mark.length, mark, 0, mark.length);
    }

    /** The SHA-256 of the whole file, once the end was reached. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
