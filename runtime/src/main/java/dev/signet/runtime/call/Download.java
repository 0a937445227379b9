package dev.signet.runtime.call;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The result of an endpoint that answers with a file: its bytes as they came, to be closed. Where the answer is not signed
 * ({@link dev.signet.spec.Verification.Mode#NONE}), nothing proves them but a hash that came in a signed answer:
 * {@code download.expecting("SHA1", bill.hashValue()).saveTo(path)}. For one thread.
 */
public final class Download implements AutoCloseable {

    /** Takes the bytes as they are. */
    public static final RawCodec<Download> CODEC = new RawCodec<>() {
        @Override
        public Download read(Answer answer) {
            return new Download(() -> new ByteArrayInputStream(answer.body()), answer.verified());
        }

        @Override
        public byte[] bytes(Download result) {
            return result.readAll();
        }
    };

    private final Content content;
    private final boolean proven;

    /** Opens the file at its beginning, each time anew. */
    private interface Content {

        InputStream open() throws IOException;
    }

    private Download(Content content, boolean proven) {
        this.content = content;
        this.proven = proven;
    }

    /** A file in memory; for implementations of a spec. */
    public static Download of(byte[] bytes) {
        return new Download(() -> new ByteArrayInputStream(bytes), true);
    }

    /**
     * The file inside this one, which is gzip; unpacked while it is read. It is proven if this one is; or by a hash of its own.
     *
     * @param limit the most bytes that may come out, at least 1: little gzip can stand for a full disk
     * @throws IOException if this is no gzip
     */
    public Download gunzip(long limit) throws IOException {
        Content inside = () -> new LimitedInput(new GZIPInputStream(content.open()), limit);
        try {
            inside.open().close();
            return new Download(inside, proven);
        } catch (ZipException e) {
            throw new IOException("The file is no gzip; leave out gunzip(…), or ask the server for a packed one.", e);
        }
    }

    /**
     * The same file, which has this hash: all of it was read and compared.
     *
     * @param algorithm {@code SHA1} or {@code SHA256}, with or without a hyphen, as the platform writes it
     * @param hash in hexadecimal digits, of a signed answer
     * @throws WrongHashException if it has another
     * @throws IllegalArgumentException if {@code hash} is none of that algorithm
     */
    public Download expecting(String algorithm, String hash) throws IOException {
        Objects.requireNonNull(
                hash, "the answer that should name the file's hash named none; without one it is not proven");
        try (InputStream in = content.open()) {
            ExpectedHash.of(algorithm, hash).require(in);
        }
        return new Download(content, true);
    }

    /** The same file, to be read although nothing proves who made it. */
    public Download unproven() {
        return new Download(content, true);
    }

    /**
     * The bytes, from the first; another stream each time.
     *
     * @throws IllegalStateException if nothing proves them
     */
    public InputStream stream() throws IOException {
        if (!proven) {
            throw new IllegalStateException(
                    "Nothing proves this file: its answer is not signed. Name the hash that the "
                            + "signed answer before gave, by expecting(hashType, hashValue), or read it all the same, by "
                            + "unproven().");
        }
        return content.open();
    }

    /**
     * Writes all of it to {@code file}, which appears whole, in place of one that was there, or not at all. Where the system
     * has permissions, only its owner may read it.
     *
     * @throws IllegalStateException if nothing proves it
     */
    public void saveTo(Path file) throws IOException {
        Path whole = file.toAbsolutePath();
        requireFolder(whole.getParent());
        try (InputStream in = stream()) {
            save(in, whole);
        }
    }

    private static void save(InputStream in, Path whole) throws IOException {
        Path part = Files.createTempFile(whole.getParent(), "download", ".part");
        try {
            // Into the file that is there, whose permissions are narrow.
            try (OutputStream out = Files.newOutputStream(part)) {
                in.transferTo(out);
            }
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void requireFolder(@Nullable Path folder) throws IOException {
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NoSuchFileException(String.valueOf(folder), null, "there is no such folder to save a file in");
        }
    }

    /** The file is no longer needed. */
    @Override
    public void close() {
        // It is in memory; those to come may hold a connection.
    }

    private byte[] readAll() {
        try (InputStream in = content.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the file could not be read", e);
        }
    }
}
