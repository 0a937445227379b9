package dev.signet.runtime.http;

import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A body that the JDK's client may write once, or not at all any more. It asks for it when a connection stands, before the
 * head leaves, so this also tells whether any byte may have left.
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

    /**
     * Whether no byte of the request has left, and none will: from now on it is not written any more. Never true of a request
     * without a body, of which this hears nothing.
     */
    boolean withdraw() {
        return bytes.length > 0 && state.updateAndGet(OnceWritten::withdrawn) == State.WITHDRAWN;
    }

    private static State withdrawn(State now) {
        return now == State.BEGUN ? State.BEGUN : State.WITHDRAWN;
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
