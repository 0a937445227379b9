package dev.signet.processor.read.pattern;

/** Finds where a set of characters ends: {@code [a-z&&[^aeiou]]}. */
final class SetEnd {

    private final String pattern;
    private int position;

    SetEnd(String pattern, int start) {
        this.pattern = pattern;
        this.position = start;
    }

    int find() {
        skipOpening();
        while (position < pattern.length() && pattern.charAt(position) != ']') {
            skip();
        }
        return Math.min(position + 1, pattern.length());
    }

    private void skip() {
        char c = pattern.charAt(position);
        if (c == '[') {
            position = new SetEnd(pattern, position).find();
        } else {
            position += c == '\\' ? 2 : 1;
        }
    }

    // A bracket that closes before anything stands in the set is itself.
    private void skipOpening() {
        position++;
        position += pattern.startsWith("^", position) ? 1 : 0;
        position += pattern.startsWith("]", position) ? 1 : 0;
    }
}
