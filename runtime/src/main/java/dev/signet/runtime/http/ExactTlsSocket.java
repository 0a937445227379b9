package dev.signet.runtime.http;

import java.io.IOException;
import java.io.InputStream;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A TLS socket that can be read to the end of an answer and no further. */
final class ExactTlsSocket extends ForwardingTlsSocket {

    private @Nullable ExactInput input;

    ExactTlsSocket(SSLSocket tls) {
        super(tls);
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
