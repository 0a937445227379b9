package dev.signet.runtime.http;

import java.io.IOException;
import java.util.Arrays;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** A body that OkHttp may write once: it then never sends a request again by itself. */
final class OneShotBody extends RequestBody {

    private final byte[] bytes;

    OneShotBody(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Whether it writes these very bytes. */
    boolean carries(byte[] signed) {
        return Arrays.equals(bytes, signed);
    }

    // The request's own Content-Type field counts.
    @Override
    public @Nullable MediaType contentType() {
        return null;
    }

    @Override
    public long contentLength() {
        return bytes.length;
    }

    @Override
    public boolean isOneShot() {
        return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        sink.write(bytes);
    }
}
