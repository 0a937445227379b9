package dev.signet.runtime.http;

import dev.signet.runtime.call.Request;
import java.io.IOException;
import java.net.ProtocolException;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Response;

/** One request's only passage to a connection: what passes is what was signed, and nothing passes twice. */
final class OnceOnTheWire {

    private final Request signed;
    private final AtomicBoolean begun = new AtomicBoolean();

    OnceOnTheWire(Request signed) {
        this.signed = signed;
    }

    /** Whether a byte of the request may have left. */
    boolean begun() {
        return begun.get();
    }

    private void pass(okhttp3.Request http) throws IOException {
        HttpUrl url = http.url();
        WireCheck.requireSigned(signed, WireCheck.target(url.encodedPath(), url.encodedQuery()));
        if (!http.method().equals(signed.method().name())) {
            throw new TransportFailure(false, "the transport would send another method than was signed", null);
        }
        if (begun.getAndSet(true)) {
            // OkHttp gives up on a ProtocolException instead of trying yet another time.
            throw new ProtocolException("OkHttp tried to send the request a second time");
        }
    }

    /** Stands where a connection is there and nothing has been written to it. */
    static final class Guard implements Interceptor {

        @Override
        public Response intercept(Chain chain) throws IOException {
            OnceOnTheWire once = chain.request().tag(OnceOnTheWire.class);
            if (once == null) {
                throw new IOException("a request that no call of this transport made");
            }
            once.pass(chain.request());
            return chain.proceed(chain.request());
        }
    }
}
