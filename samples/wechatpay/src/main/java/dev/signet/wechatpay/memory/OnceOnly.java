package dev.signet.wechatpay.memory;

import dev.signet.runtime.call.Served;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Does one request at a time, and what a request number asks for once: its repetition gets the first answer, another request
 * with the same number is refused. What was refused may be sent again.
 */
final class OnceOnly {

    private final Outbox<?> outbox;

    /** What a request puts into {@code outbox} is told by its own thread, outside the lock: who is told may call again. */
    OnceOnly(Outbox<?> outbox) {
        this.outbox = outbox;
    }

    private record Done<Q, R>(Q request, R answer) {}

    List<Served<?, ?>> all(List<Served<?, ?>> served) {
        return served.stream().<Served<?, ?>>map(this::one).toList();
    }

    /** Looks at what requests change, while none does. */
    synchronized <T> T look(Supplier<T> at) {
        return at.get();
    }

    private <Q, R> Served<Q, R> one(Served<Q, R> served) {
        Map<String, Done<Q, R>> answered = new HashMap<>();
        return new Served<>(served.endpoint(), request -> {
            Ended<R> ended = locked(served, request, answered);
            ended.tell().run();
            return ended.answer();
        });
    }

    private record Ended<R>(R answer, Runnable tell) {}

    private synchronized <Q, R> Ended<R> locked(Served<Q, R> served, Q request, Map<String, Done<Q, R>> answered) {
        try {
            return new Ended<>(answer(served, request, answered), outbox.take());
        } finally {
            outbox.take(); // a request that is refused has caused nothing
        }
    }

    private static <Q, R> R answer(Served<Q, R> served, Q request, Map<String, Done<Q, R>> answered) {
        Optional<String> number = served.endpoint().idempotencyKey(request);
        Done<Q, R> before = number.map(answered::get).orElse(null);
        if (before == null) {
            R answer = served.implementation().apply(request);
            number.ifPresent(key -> answered.put(key, new Done<>(request, answer)));
            return answer;
        }
        if (!before.request().equals(request)) {
            throw Refusals.invalid("the request number was used for another request");
        }
        return before.answer();
    }
}
