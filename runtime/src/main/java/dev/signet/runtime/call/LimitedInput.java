package dev.signet.runtime.call;

import java.io.IOException;
import java.io.InputStream;

/** Gives another stream up to a limit, and fails beyond it. */
final class LimitedInput extends InputStream {

    private final InputStream in;
    private final long limit;
    private long left;

    LimitedInput(InputStream in, long limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a file may have 1 byte or more, not " + limit);
        }
        this.in = in;
        this.limit = limit;
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        return counted(in.read(), 1);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        return counted(count, count);
    }

    private int counted(int result, int count) throws IOException {
        left -= result < 0 ? 0 : count;
        if (left < 0) {
            throw new IOException(
                    "The file has more than " + limit + " bytes when it is unpacked; if that may be, allow more.");
        }
        return result;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
