package dev.signet.runtime.http;

import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A body that the JDK's client may write once. It asks for it when a connection stands and the head is about to leave, so
 * this also tells whether any byte may have left.
 */
final class OnceWritten implements HttpRequest.BodyPublisher {

    private final byte[] bytes;
    private final AtomicBoolean begun = new AtomicBoolean();

    OnceWritten(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Whether a byte of the request may have left; always false for a request without a body. */
    boolean begun() {
        return begun.get();
    }

    @Override
    public long contentLength() {
        return bytes.length;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        if (begun.getAndSet(true)) {
            throw new IllegalStateException("the JDK's client tried to send the request a second time");
        }
        HttpRequest.BodyPublishers.ofByteArray(bytes).subscribe(subscriber);
    }
}
