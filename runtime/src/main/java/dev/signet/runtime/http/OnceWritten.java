package dev.signet.runtime.http;

import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A body that the JDK's client may write once, or not at all any more. It may have written the head when it asks for the
 * body, so this tells nothing of whether a byte has left; but without its body, no request is complete.
 */
final class OnceWritten implements HttpRequest.BodyPublisher {

    private final byte[] bytes;
    private final AtomicReference<State> state = new AtomicReference<>(State.NEW);

    private enum State {
        NEW,
        BEGUN,
        WITHDRAWN
    }

    OnceWritten(byte[] bytes) {
        this.bytes = bytes;
    }

    /** From now on the body is not written any more, if it was not begun. */
    void withdraw() {
        state.compareAndSet(State.NEW, State.WITHDRAWN);
    }

    @Override
    public long contentLength() {
        return bytes.length;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        if (!state.compareAndSet(State.NEW, State.BEGUN)) {
            throw new IllegalStateException("the request was sent already, or is not to be sent any more");
        }
        HttpRequest.BodyPublishers.ofByteArray(bytes).subscribe(subscriber);
    }
}
