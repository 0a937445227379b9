package dev.signet.sandbox;

import dev.signet.sandbox.Exchange.Verdict;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The last exchanges, and how often each idempotency key was executed. What began before it was cleared is not added to it later.
 * For many threads.
 */
final class ExchangeLog {

    private static final int CAPACITY = 10_000;
    private static final long LARGEST = 64L << 20;

    private final Deque<Exchange> last = new ArrayDeque<>();
    private final Map<String, Integer> executions = new HashMap<>();
    private long bytes;
    private long count;
    private int generation;

    synchronized int generation() {
        return generation;
    }

    synchronized void add(Handling handling) {
        if (handling.generation() != generation) {
            return;
        }
        count++;
        Exchange exchange = handling.exchange(count);
        last.addLast(exchange);
        bytes += size(exchange);
        while (last.size() > CAPACITY || (bytes > LARGEST && last.size() > 1)) {
            bytes -= size(last.removeFirst());
        }
        if (exchange.verdict() == Verdict.EXECUTED) {
            exchange.idempotencyKey().ifPresent(key -> executions.merge(key, 1, Integer::sum));
        }
    }

    private static long size(Exchange exchange) {
        return (long) exchange.request().body().length
                + exchange.explanation().length()
                + exchange.answer().map(answer -> answer.body().length).orElse(0);
    }

    synchronized List<Exchange> all() {
        return List.copyOf(last);
    }

    synchronized int executions(String key) {
        return executions.getOrDefault(key, 0);
    }

    synchronized void clear() {
        last.clear();
        executions.clear();
        bytes = 0;
        generation++;
    }
}
