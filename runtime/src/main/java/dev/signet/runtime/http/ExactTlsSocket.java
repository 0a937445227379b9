package dev.signet.runtime.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A TLS socket that can be read to the end of an answer and no further. */
final class ExactTlsSocket extends ForwardingTlsSocket {

    private final @Nullable Socket below;
    private @Nullable ExactInput input;

    /** {@code tls} over {@code below}, if that is not its own. */
    ExactTlsSocket(SSLSocket tls, @Nullable Socket below) {
        super(tls);
        this.below = below;
    }

    /** Whether something has come that is not decrypted yet. */
    boolean stirs() throws IOException {
        return below != null && below.getInputStream().available() > 0;
    }

    @Override
    public synchronized InputStream getInputStream() throws IOException {
        InputStream own = super.getInputStream();
        if (input == null) {
            input = new ExactInput(own);
        }
        return input;
    }
}
