package dev.signet.runtime.value;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A file to upload: its name, its media type and its bytes. Immutable, as long as nobody changes the array. */
public final class FilePart {

    private final String filename;
    private final String contentType;
    private final byte[] bytes;

    private FilePart(String filename, String contentType, byte[] bytes) {
        this.filename = Objects.requireNonNull(filename, "a file needs a name");
        this.contentType = Objects.requireNonNull(contentType, "a file needs its media type, such as image/png");
        this.bytes = Objects.requireNonNull(bytes, "a file needs its bytes");
    }

    /**
     * A file in memory.
     *
     * @param contentType its media type, such as {@code image/png}
     * @param bytes handed over, not copied
     */
    public static FilePart of(String filename, String contentType, byte[] bytes) {
        return new FilePart(filename, contentType, bytes);
    }

    /** A file of the disk, under its own name and the media type that its name suggests. */
    public static FilePart read(Path file) throws IOException {
        String type = Files.probeContentType(file);
        return new FilePart(
                String.valueOf(file.getFileName()),
                type == null ? "application/octet-stream" : type,
                Files.readAllBytes(file));
    }

    /** The name, with its suffix and without folders. */
    public String filename() {
        return filename;
    }

    /** The media type. */
    public String contentType() {
        return contentType;
    }

    /** The bytes themselves, not a copy. */
    public byte[] bytes() {
        return bytes;
    }

    /** The SHA-256 of the bytes in lower-case hexadecimal digits, as an upload's {@code meta} names it. */
    public String sha256() {
        return Sha256.hex(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FilePart file
                && file.filename.equals(filename)
                && file.contentType.equals(contentType)
                && MessageDigest.isEqual(file.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return filename.hashCode() + 31 * bytes.length;
    }

    /** Name, type and size, without the content. */
    @Override
    public String toString() {
        return "FilePart[" + filename + ", " + contentType + ", " + bytes.length + " bytes]";
    }
}
