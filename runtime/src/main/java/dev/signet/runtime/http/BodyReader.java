package dev.signet.runtime.http;

import dev.signet.runtime.error.TransportException.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Reads bodies of answers, compressed or not, up to a limit. */
final class BodyReader {

    private BodyReader() {}

    /** The body that {@code compressed} stands for, of at most {@code limit} bytes. */
    static byte[] gunzip(byte[] compressed, int limit) throws TransportFailure {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return read(in, limit);
        } catch (TransportFailure e) {
            throw e;
        } catch (IOException e) {
            throw new TransportFailure(Kind.CUT, "the answer says it is gzip, but is none, or was cut", e);
        }
    }

    /** All that comes from {@code in}; no more than {@code limit} bytes are kept at any time. */
    static byte[] read(InputStream in, int limit) throws IOException {
        byte[] body = in.readNBytes(limit);
        if (in.read() >= 0) {
            throw tooLarge(limit);
        }
        return body;
    }

    static TransportFailure tooLarge(int limit) {
        return new TransportFailure(
                Kind.BEYOND_LIMITS,
                "the answer is larger than " + limit
                        + " bytes; if it may be, allow more by TransportOptions.maxBody(…)",
                null);
    }
}
