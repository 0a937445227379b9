package dev.signet.processor.read.pattern;

import dev.signet.processor.read.pattern.Node.Atomic;
import dev.signet.processor.read.pattern.Node.Repeat;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds what makes a pattern take long, or much of the stack, for some texts. */
public final class PatternCost {

    private static final String ADVICE =
            " Write it otherwise, or allow it by backtracking = true if the texts are short and not of others.";
    private static final Pattern QUOTED = Pattern.compile("\\\\Q(.*?)(?:\\\\E|$)", Pattern.DOTALL);

    private PatternCost() {}

    /** What is costly about a pattern that compiles, if anything is. */
    public static Optional<String> problem(String pattern) {
        try {
            refuse(PatternParser.parse(unquoted(pattern)));
            return Optional.empty();
        } catch (CostlyException e) {
            return Optional.of(
                    "At character " + (e.offset() + 1) + " of the pattern, " + e.getMessage() + "." + ADVICE);
        }
    }

    private static void refuse(Node node) {
        Ambiguity.refuse(States.of(node));
        refuseWithin(node);
    }

    // What gives nothing back is one piece to what stands around it, but may itself try several ways.
    private static void refuseWithin(Node node) {
        boolean piece = node instanceof Atomic || (node instanceof Repeat repeat && repeat.possessive());
        node.parts().forEach(piece ? PatternCost::refuse : PatternCost::refuseWithin);
    }

    private static String unquoted(String pattern) {
        return QUOTED.matcher(pattern).replaceAll(quoted -> escaped(quoted));
    }

    // In the language of replacements a backslash is two.
    private static String escaped(MatchResult quoted) {
        StringBuilder escaped = new StringBuilder();
        quoted.group(1).codePoints().forEach(c -> escaped.append(String.format("\\\\x{%x}", c)));
        return escaped.toString();
    }
}
