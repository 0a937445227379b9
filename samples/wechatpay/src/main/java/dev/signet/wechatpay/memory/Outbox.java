package dev.signet.wechatpay.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Events that a request causes, and that wait for its end. Filled by one request at a time. */
final class Outbox<E> {

    private final List<E> waiting = new ArrayList<>();
    private final Consumer<? super E> receiver;

    Outbox(Consumer<? super E> receiver) {
        this.receiver = receiver;
    }

    void add(E event) {
        waiting.add(event);
    }

    /** Takes what the request caused; the receiver is told when the result is run. */
    Runnable take() {
        List<E> taken = List.copyOf(waiting);
        waiting.clear();
        return () -> taken.forEach(receiver);
    }
}
