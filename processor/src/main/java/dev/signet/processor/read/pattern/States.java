package dev.signet.processor.read.pattern;

import dev.signet.processor.read.pattern.Node.Choice;
import dev.signet.processor.read.pattern.Node.One;
import dev.signet.processor.read.pattern.Node.Repeat;
import dev.signet.processor.read.pattern.Node.Sequence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The characters of a pattern, and which can follow which (Glushkov's automaton). A repetition of a few is written out;
 * one of many goes back to its own beginning.
 */
final class States {

    private static final int FEW = 9;
    // A limit of a thousand is as good as none.
    private static final int MANY = 1000;
    private static final int LARGE = 200;

    private final List<One> ones = new ArrayList<>();
    private final List<BitSet> next = new ArrayList<>();
    private int loops;

    /** Which characters something may begin and end with, if it is not empty. */
    private record Part(boolean optional, BitSet first, BitSet last) {

        private static final Part NOTHING = new Part(true, new BitSet(), new BitSet());

        Part then(Part other) {
            return new Part(
                    optional && other.optional,
                    optional ? union(first, other.first) : first,
                    other.optional ? union(last, other.last) : other.last);
        }

        Part orNothing(boolean may) {
            return new Part(optional || may, first, last);
        }

        Part or(Part other) {
            return new Part(optional || other.optional, union(first, other.first), union(last, other.last));
        }
    }

    static States of(Node node) {
        States states = new States();
        states.add(node);
        return states;
    }

    int size() {
        return ones.size();
    }

    One one(int state) {
        return ones.get(state);
    }

    BitSet after(int state) {
        return next.get(state);
    }

    private Part add(Node node) {
        if (node instanceof One one) {
            return add(one);
        }
        if (node instanceof Sequence sequence) {
            return sequence.parts().stream().map(this::add).reduce(Part.NOTHING, this::connected);
        }
        if (node instanceof Choice choice) {
            return choice.parts().stream().map(this::add).reduce(Part::or).orElse(Part.NOTHING);
        }
        return node instanceof Repeat repeat ? add(repeat) : add(node.once());
    }

    private Part add(One one) {
        BitSet itself = new BitSet();
        itself.set(ones.size());
        ones.add(one);
        next.add(new BitSet());
        return new Part(false, itself, itself);
    }

    private Part connected(Part before, Part after) {
        before.last().stream().forEach(state -> next.get(state).or(after.first()));
        return before.then(after);
    }

    private Part add(Repeat repeat) {
        if (repeat.possessive()) {
            return add(repeat.once());
        }
        boolean endless = repeat.max() == Times.ENDLESS;
        int copies = endless ? Math.max(0, repeat.min() - 1) : repeat.max();
        if (copies > FEW || ones.size() > LARGE) {
            return manyTimes(repeat);
        }
        Part part = endless ? loop(repeat) : Part.NOTHING;
        for (int i = copies; i > 0; i--) {
            part = connected(add(repeat.body()), part).orNothing(i > repeat.min());
        }
        return part;
    }

    private Part manyTimes(Repeat repeat) {
        boolean alone = loops == 0 && repeat.body() instanceof One && repeat.max() < MANY;
        return alone ? add(repeat.body()).orNothing(repeat.min() == 0) : loop(repeat);
    }

    private Part loop(Repeat repeat) {
        if (repeat.body() instanceof Choice) {
            throw new CostlyException(repeat.offset(), "a choice is repeated, which takes stack for each character");
        }
        loops++;
        Part part = add(repeat.body());
        loops--;
        if (part.last().stream().anyMatch(state -> next.get(state).intersects(part.first()))) {
            throw new CostlyException(repeat.offset(), CostlyException.REPEATED);
        }
        if (part.optional()) {
            throw new CostlyException(repeat.offset(), "what may be empty is repeated, which can take very long");
        }
        return connected(part, part).orNothing(repeat.min() == 0);
    }

    private static BitSet union(BitSet one, BitSet other) {
        BitSet union = (BitSet) one.clone();
        union.or(other);
        return union;
    }
}
