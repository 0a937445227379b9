package dev.signet.sandbox;

import dev.signet.sandbox.Exchange.Verdict;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The last exchanges, and how often each idempotency key was executed. For many threads. */
final class ExchangeLog {

    private static final int CAPACITY = 10_000;

    private final Deque<Exchange> last = new ArrayDeque<>();
    private final Map<String, Integer> executions = new HashMap<>();
    private long count;

    synchronized void add(Handling handling) {
        count++;
        Exchange exchange = handling.exchange(count);
        last.addLast(exchange);
        if (last.size() > CAPACITY) {
            last.removeFirst();
        }
        if (exchange.verdict() == Verdict.EXECUTED) {
            exchange.idempotencyKey().ifPresent(key -> executions.merge(key, 1, Integer::sum));
        }
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
    }
}
