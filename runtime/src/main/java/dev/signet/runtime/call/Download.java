package dev.signet.runtime.call;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * The result of an endpoint that answers with a file: its bytes as they come, to be read once and closed. Where the answer is not
 * signed ({@link dev.signet.spec.Verification.Mode#NONE}), nothing proves them but a hash that came in a signed answer:
 * {@code download.expecting("SHA1", bill.hashValue()).saveTo(path)}. For one thread.
 */
public final class Download implements AutoCloseable {

    /** Takes the bytes as they are. */
    public static final RawCodec<Download> CODEC = new RawCodec<>() {
        @Override
        public Download read(Answer answer) {
            return new Download(new ByteArrayInputStream(answer.body()), answer.verified());
        }

        @Override
        public byte[] bytes(Download result) {
            return result.readAll();
        }
    };

    private final InputStream stream;
    private final boolean proven;

    private Download(InputStream stream, boolean proven) {
        this.stream = stream;
        this.proven = proven;
    }

    /** A file in memory; for implementations of a spec. */
    public static Download of(byte[] bytes) {
        return new Download(new ByteArrayInputStream(bytes), true);
    }

    /**
     * The file inside this one, which is gzip; unpacked while it is read. A hash of the file inside is expected after this,
     * one of the packed file before.
     *
     * @param limit the most bytes that may come out, at least 1: little gzip can stand for a full disk
     * @throws IOException if this is no gzip
     */
    public Download gunzip(long limit) throws IOException {
        return new Download(new LimitedInput(new GZIPInputStream(stream), limit), proven);
    }

    /**
     * The same file, whose last byte is given only if all of them have this hash; before that, reading ends with a
     * {@link WrongHashException}. What was read until then is not to be used: {@link #saveTo} sees to that.
     *
     * @param algorithm {@code SHA1} or {@code SHA256}, with or without a hyphen, as the platform writes it
     * @param hash in hexadecimal digits, of a signed answer
     * @throws IllegalArgumentException if it is no hash of that algorithm
     */
    public Download expecting(String algorithm, String hash) {
        Objects.requireNonNull(
                hash, "the answer that should name the file's hash named none; without one it is not proven");
        return new Download(HashedInput.of(stream, algorithm, hash), true);
    }

    /** The same file, to be read although nothing proves who made it. */
    public Download unproven() {
        return new Download(stream, true);
    }

    /**
     * The bytes.
     *
     * @throws IllegalStateException if nothing proves them
     */
    public InputStream stream() {
        if (!proven) {
            throw new IllegalStateException(
                    "Nothing proves this file: its answer is not signed. Name the hash that the "
                            + "signed answer before gave, by expecting(hashType, hashValue), or read it all the same, by "
                            + "unproven().");
        }
        return stream;
    }

    /**
     * Writes all of it to {@code file}, which appears whole, in place of one that was there, or not at all. Where the system
     * has permissions, only its owner may read it.
     *
     * @throws WrongHashException if it has not the hash that is expected
     * @throws IllegalStateException if nothing proves it
     */
    public void saveTo(Path file) throws IOException {
        InputStream in = stream();
        Path whole = file.toAbsolutePath();
        Path part = Files.createTempFile(whole.getParent(), "download", ".part");
        try {
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private byte[] readAll() {
        try (InputStream in = stream) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the file could not be read", e);
        }
    }
}
