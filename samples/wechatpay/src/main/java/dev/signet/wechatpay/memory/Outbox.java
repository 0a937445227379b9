package dev.signet.wechatpay.memory;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** Events that wait for the end of the request that caused them. For many threads. */
final class Outbox<E> {

    private final Queue<E> waiting = new ConcurrentLinkedQueue<>();
    private final Consumer<? super E> receiver;

    Outbox(Consumer<? super E> receiver) {
        this.receiver = receiver;
    }

    void add(E event) {
        waiting.add(event);
    }

    void empty() {
        for (E event = waiting.poll(); event != null; event = waiting.poll()) {
            receiver.accept(event);
        }
    }
}
