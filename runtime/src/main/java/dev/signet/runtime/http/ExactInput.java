package dev.signet.runtime.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.Optional;

/**
 * Reads a connection, and on demand no further than the answer that comes: a read ends with a line, or with a body of known
 * length. OkHttp reads ahead what it can get, and would take what a server sends beyond one answer for the next; but it
 * asks only for what it lacks, and both a head and a body in chunks (RFC 9112, sections 2.1 and 7.1) end with a line. For
 * one thread at a time.
 */
final class ExactInput extends InputStream {

    /** The length of a body that ends with its connection. */
    static final long TO_THE_END = Long.MAX_VALUE;

    private static final int SIZE = 8192;

    private final InputStream in;
    // Made when it is needed: what is below TLS is read without.
    private byte[] buffer = {};
    private int next;
    private int end;
    private long unbounded = TO_THE_END;

    ExactInput(InputStream in) {
        this.in = in;
    }

    /** What reads {@code socket}, if it is one of ours. */
    static Optional<ExactInput> of(Socket socket) throws IOException {
        return socket.getInputStream() instanceof ExactInput input ? Optional.of(input) : Optional.empty();
    }

    /** From now on, each read ends with a line at the latest. */
    void expectLines() {
        unbounded = 0;
    }

    /** The next {@code length} bytes are a body; lines follow. */
    void expectBody(long length) {
        unbounded = length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (next == end && unbounded >= length) {
            return counted(in.read(to, offset, length));
        }
        if (next == end && !fill()) {
            return -1;
        }
        int size = Math.min(length, unbounded > 0 ? (int) Math.min(end - next, unbounded) : line());
        System.arraycopy(buffer, next, to, offset, size);
        next += size;
        return counted(size);
    }

    private int counted(int size) {
        if (size > 0 && unbounded > 0 && unbounded < TO_THE_END) {
            unbounded -= size;
        }
        return size;
    }

    private boolean fill() throws IOException {
        // Emptied first: a read that gives up must not bring back what was read before.
        next = 0;
        end = 0;
        buffer = buffer.length == 0 ? new byte[SIZE] : buffer;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    private int line() {
        int last = next;
        while (last < end - 1 && buffer[last] != '\n') {
            last++;
        }
        return last + 1 - next;
    }

    @Override
    public int available() throws IOException {
        return end - next + in.available();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
