package dev.signet.processor.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what makes a pattern take long, or much of the stack, for some texts. */
final class PatternCost {

    private static final String ADVICE =
            " Write it otherwise, or allow it by backtracking = true if the texts are short and not of others.";
    private static final Pattern LOOK_AROUND = Pattern.compile("\\(\\?<?[=!]");
    private static final Pattern BACK_REFERENCE = Pattern.compile("\\\\[1-9k]");
    private static final Pattern SET = Pattern.compile("\\[\\^?]?(?:\\\\.|[^\\]\\\\])*]", Pattern.DOTALL);
    // {3} is nothing to speak of, {3,} and {30} are.
    private static final Pattern MANY = Pattern.compile("[*+]|\\{(?![0-9]})");
    private static final Pattern AGAIN = Pattern.compile("[*+{]");

    private final String pattern;
    private final Deque<Group> open = new ArrayDeque<>();
    private int position;
    private int anything;

    private PatternCost(String pattern) {
        this.pattern = pattern;
        open.push(new Group());
    }

    /** A group that is open: what stands in it so far. */
    private static final class Group {
        private boolean repeated;
        private boolean choice;
    }

    /** What is costly about a pattern that compiles, if anything is. */
    static Optional<String> problem(String pattern) {
        PatternCost scan = new PatternCost(pattern);
        while (scan.position < pattern.length()) {
            int start = scan.position;
            String problem = scan.next();
            if (!problem.isEmpty()) {
                return Optional.of("At character " + (start + 1) + " of the pattern, " + problem + "." + ADVICE);
            }
        }
        return Optional.empty();
    }

    // Moves past one element, and gives what is costly about it.
    private String next() {
        char c = pattern.charAt(position);
        int start = position++;
        switch (c) {
            case '\\' -> {
                position++;
                return stands(BACK_REFERENCE, start) ? "a back reference makes matching slow" : "";
            }
            case '[' -> position = endOfSet(start);
            case '|' -> open.element().choice = true;
            case '(' -> open.push(new Group());
            case ')' -> {
                return close();
            }
            default -> {
                return stands(MANY, start) ? repetition(start) : "";
            }
        }
        return stands(LOOK_AROUND, start) ? "look-around makes matching slow" : "";
    }

    private String close() {
        Group group = open.pop();
        boolean many = stands(MANY, position);
        open.element().repeated |= group.repeated || many;
        if (stands(AGAIN, position) && group.repeated) {
            return "a repetition is repeated, which can take very long";
        }
        return many && group.choice ? "a choice is repeated, which takes stack for each character" : "";
    }

    private String repetition(int start) {
        open.element().repeated = true;
        boolean dot = start > 0 && pattern.charAt(start - 1) == '.' && (start < 2 || pattern.charAt(start - 2) != '\\');
        anything += dot ? 1 : 0;
        return anything > 1 ? "a second .* makes matching slow" : "";
    }

    private boolean stands(Pattern what, int at) {
        return what.matcher(pattern).region(at, pattern.length()).lookingAt();
    }

    private int endOfSet(int start) {
        var set = SET.matcher(pattern).region(start, pattern.length());
        return set.lookingAt() ? set.end() : pattern.length();
    }
}
