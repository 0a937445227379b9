package dev.signet.processor.read.pattern;

import java.util.BitSet;
import java.util.List;

/** A pattern as far as its cost depends on it. */
sealed interface Node {

    /** Whether it matches the empty text. */
    boolean optional();

    /** What it consists of. */
    List<Node> parts();

    /** The same with each repetition at most once: what is left of something that gives nothing back. */
    Node once();

    /** One character; {@code text} says which, from {@code offset} of the pattern on. */
    record One(BitSet characters, int offset, String text) implements Node {

        @Override
        public boolean optional() {
            return false;
        }

        @Override
        public Node once() {
            return this;
        }

        @Override
        public List<Node> parts() {
            return List.of();
        }
    }

    /** One after the other; nothing at all if there are none. */
    record Sequence(List<Node> parts) implements Node {

        @Override
        public boolean optional() {
            return parts.stream().allMatch(Node::optional);
        }

        @Override
        public Node once() {
            return new Sequence(parts.stream().map(Node::once).toList());
        }
    }

    /** One of several. */
    record Choice(List<Node> parts) implements Node {

        @Override
        public boolean optional() {
            return parts.stream().anyMatch(Node::optional);
        }

        @Override
        public Node once() {
            return new Choice(parts.stream().map(Node::once).toList());
        }
    }

    /** An atomic group. */
    record Atomic(Node body) implements Node {

        @Override
        public List<Node> parts() {
            return List.of(body);
        }

        @Override
        public boolean optional() {
            return body.optional();
        }

        @Override
        public Node once() {
            return body.once();
        }
    }

    /** A repetition, whose quantifier stands at {@code offset}. */
    record Repeat(Node body, int min, int max, boolean possessive, int offset) implements Node {

        @Override
        public List<Node> parts() {
            return List.of(body);
        }

        @Override
        public boolean optional() {
            return min == 0 || body.optional();
        }

        @Override
        public Node once() {
            return new Repeat(body.once(), Math.min(min, 1), Math.min(max, 1), false, offset);
        }
    }
}
