package dev.signet.sandbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/** All instructions of one endpoint: those for a number of requests, in their order, and those until further notice. For many threads. */
final class EndpointPlan<Q, R> {

    private final Deque<Entry<Q, R>> counted = new ArrayDeque<>();
    private final List<Entry<Q, R>> standing = new ArrayList<>();

    /** One instruction; guarded by its plan. */
    static final class Entry<Q, R> {

        private Instruction<Q, R> instruction = Instruction.usual();
        private int left;
    }

    /** An instruction until further notice, which says nothing yet. */
    synchronized Entry<Q, R> begin() {
        Entry<Q, R> entry = new Entry<>();
        standing.add(entry);
        return entry;
    }

    synchronized void change(Entry<Q, R> entry, Function<Instruction<Q, R>, Instruction<Q, R>> more) {
        entry.instruction = more.apply(entry.instruction);
    }

    /** From now on for {@code count} requests only. */
    synchronized void count(Entry<Q, R> entry, int count) {
        standing.remove(entry);
        entry.left = count;
        counted.add(entry);
    }

    synchronized void clear() {
        counted.clear();
        standing.clear();
    }

    /** What to do with the next request. */
    synchronized Instruction<Q, R> next() {
        Entry<Q, R> first = counted.peek();
        if (first == null) {
            return standing.isEmpty() ? Instruction.usual() : standing.get(standing.size() - 1).instruction;
        }
        first.left--;
        if (first.left == 0) {
            counted.remove();
        }
        return first.instruction;
    }
}
