package dev.signet.runtime.call;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The result of an endpoint that answers with a file: its bytes as they come, to be read once and closed. Whether they are
 * proven depends on the endpoint, see {@link dev.signet.spec.Verification}. For one thread.
 */
public final class Download implements AutoCloseable {

    /** Takes the bytes as they are. */
    public static final RawCodec<Download> CODEC = new RawCodec<>() {
        @Override
        public Download read(Answer answer) {
            return of(answer.body());
        }

        @Override
        public byte[] bytes(Download result) {
            return result.readAll();
        }
    };

    private final InputStream stream;

    private Download(InputStream stream) {
        this.stream = stream;
    }

    /** A file in memory; for implementations of a spec. */
    public static Download of(byte[] bytes) {
        return new Download(new ByteArrayInputStream(bytes));
    }

    /** The bytes. */
    public InputStream stream() {
        return stream;
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
