package dev.signet.processor.read.pattern;

import dev.signet.processor.read.pattern.Node.Atomic;
import dev.signet.processor.read.pattern.Node.Choice;
import dev.signet.processor.read.pattern.Node.One;
import dev.signet.processor.read.pattern.Node.Repeat;
import dev.signet.processor.read.pattern.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses a pattern that compiles. */
final class PatternParser {

    private static final Node NOTHING = new Sequence(List.of());
    private static final Pattern HEAD = Pattern.compile("\\((?:\\?(?:([A-Za-z-]*)[:)]|<[A-Za-z0-9]+>|>))?");
    private static final Pattern LOOK_AROUND = Pattern.compile("\\(\\?<?[=!]");
    private static final Pattern ANCHOR = Pattern.compile("[\\^$]|\\\\[bBAZzG](?:\\{g})?");
    private static final Pattern BACK_REFERENCE = Pattern.compile("\\\\(?:[1-9][0-9]*|k<[^>]*>)");
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:[pPN]\\{[^}]*}|[pP].|x\\{[^}]*}|x..|u....|0[0-3]?[0-7]{1,2}|c.|.)", Pattern.DOTALL);
    private static final Pattern QUANTIFIER = Pattern.compile("(?:([*+?])|\\{([0-9]+)(,([0-9]*))?})([?+]?)");

    private final String pattern;
    private final Alphabet alphabet;
    private String flags = "";
    private int position;

    private PatternParser(String pattern) {
        this.pattern = pattern;
        this.alphabet = new Alphabet(pattern);
    }

    static Node parse(String pattern) {
        return new PatternParser(pattern).choice();
    }

    private Node choice() {
        String around = flags;
        List<Node> branches = new ArrayList<>(List.of(sequence()));
        while (position < pattern.length() && pattern.charAt(position) == '|') {
            position++;
            branches.add(sequence());
        }
        flags = around;
        return branches.size() == 1 ? branches.get(0) : new Choice(branches);
    }

    private Node sequence() {
        List<Node> parts = new ArrayList<>();
        while (position < pattern.length() && "|)".indexOf(pattern.charAt(position)) < 0) {
            parts.add(repeated(element()));
        }
        return new Sequence(parts);
    }

    private Node element() {
        if (stands(ANCHOR)) {
            position = end(ANCHOR);
            return NOTHING;
        }
        refuse(BACK_REFERENCE, "a back reference makes matching slow");
        refuse(LOOK_AROUND, "look-around makes matching slow");
        return switch (pattern.charAt(position)) {
            case '(' -> group();
            case '[' -> one(new SetEnd(pattern, position).find());
            case '\\' -> one(end(ESCAPE));
            default -> one(pattern.offsetByCodePoints(position, 1));
        };
    }

    private One one(int end) {
        String text = pattern.substring(position, end);
        One one = new One(alphabet.of(flags + text), position, text);
        position = end;
        return one;
    }

    // Flags without a colon hold until the group around them ends.
    private Node group() {
        String around = flags;
        Matcher head = at(HEAD);
        String inline = head.lookingAt() && head.group(1) != null ? head.group(1) : "";
        if (inline.indexOf('x') >= 0) {
            throw new CostlyException(position, "(?x) hides what the pattern costs");
        }
        flags += inline.isEmpty() ? "" : "(?" + inline + ")";
        position = head.end();
        if (head.group().endsWith(")")) {
            return NOTHING;
        }
        Node body = choice();
        position++;
        flags = around;
        return head.group().equals("(?>") ? new Atomic(body) : body;
    }

    private Node repeated(Node body) {
        Node repeated = body;
        while (stands(QUANTIFIER)) {
            repeated = repeat(repeated);
        }
        return repeated;
    }

    private Node repeat(Node body) {
        int offset = position;
        Matcher times = at(QUANTIFIER);
        position = times.lookingAt() ? times.end() : pattern.length();
        Times found = Times.of(times.group(1), times.group(2), times.group(3), times.group(4));
        return new Repeat(body, found.least(), found.most(), times.group(5).equals("+"), offset);
    }

    private void refuse(Pattern what, String problem) {
        if (stands(what)) {
            throw new CostlyException(position, problem);
        }
    }

    private boolean stands(Pattern what) {
        return at(what).lookingAt();
    }

    private int end(Pattern what) {
        Matcher matcher = at(what);
        return matcher.lookingAt() ? matcher.end() : pattern.length();
    }

    private Matcher at(Pattern what) {
        return what.matcher(pattern).region(position, pattern.length());
    }
}
