package dev.signet.processor.read.pattern;

import dev.signet.processor.read.pattern.Node.One;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether some text can be divided between two repetitions in many ways (Weber and Seidl): it leads from a state back to
 * itself, from that state to another, and from the other back to itself.
 */
final class Ambiguity {

    // Beyond it, a pattern is too intricate to be told cheap from costly.
    private static final int LIMIT = 100_000;

    private final States states;
    private final BitSet[] reached;
    private int visited;

    private Ambiguity(States states) {
        this.states = states;
        this.reached = new BitSet[states.size()];
        all().forEach(state -> reached[state] = reachedFrom(state));
    }

    /** Three ways that one text leads: round the first state, from it to the second, round the second. */
    private record Ways(int first, int between, int second) {}

    static void refuse(States states) {
        Ambiguity ambiguity = new Ambiguity(states);
        ambiguity.all().filter(ambiguity::repeats).forEach(ambiguity::refuseAfter);
    }

    private void refuseAfter(int first) {
        reached[first].stream()
                .filter(second -> second != first && repeats(second) && common(first, second, second))
                .filter(second -> divided(first, second))
                .findFirst()
                .ifPresent(second -> {
                    throw costly(states.one(first), states.one(second), reached[second].get(first));
                });
    }

    private static CostlyException costly(One first, One second, boolean together) {
        if (first.offset() == second.offset()) {
            return new CostlyException(first.offset(), CostlyException.REPEATED);
        }
        String before = quoted(first) + " at character " + (first.offset() + 1);
        return new CostlyException(
                second.offset(),
                quoted(second)
                        + (together
                                ? " takes what " + before
                                        + " can take too, again and again in one repetition, which can "
                                        + "take very long"
                                : " can repeat what " + before + " repeats already, with nothing between that only one "
                                        + "of them takes, which makes matching slow"));
    }

    private static String quoted(One one) {
        return "'" + one.text() + "'";
    }

    private boolean divided(int first, int second) {
        Set<Ways> seen = new HashSet<>();
        Deque<Ways> open = new ArrayDeque<>(Set.of(new Ways(first, first, second)));
        while (!open.isEmpty() && visited < LIMIT) {
            next(open.pop(), first, second).filter(seen::add).forEach(open::push);
            visited++;
        }
        return seen.contains(new Ways(first, second, second)) || visited >= LIMIT;
    }

    private Stream<Ways> next(Ways ways, int first, int second) {
        return states.after(ways.first).stream()
                .filter(state -> reached[state].get(first))
                .boxed()
                .flatMap(round -> between(round, ways, second));
    }

    private Stream<Ways> between(int round, Ways ways, int second) {
        return states.after(ways.between).stream()
                .filter(state -> state == second || reached[state].get(second))
                .boxed()
                .flatMap(between -> states.after(ways.second).stream()
                        .filter(state -> reached[state].get(second) && common(round, between, state))
                        .mapToObj(state -> new Ways(round, between, state)));
    }

    private boolean common(int one, int other, int third) {
        BitSet common = (BitSet) states.one(one).characters().clone();
        common.and(states.one(other).characters());
        return common.intersects(states.one(third).characters());
    }

    private IntStream all() {
        return IntStream.range(0, states.size());
    }

    private boolean repeats(int state) {
        return reached[state].get(state);
    }

    private BitSet reachedFrom(int start) {
        BitSet found = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(Set.of(start));
        while (!open.isEmpty()) {
            states.after(open.pop()).stream().filter(state -> !found.get(state)).forEach(state -> {
                found.set(state);
                open.push(state);
            });
        }
        return found;
    }
}
