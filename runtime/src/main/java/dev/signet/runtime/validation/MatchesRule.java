package dev.signet.runtime.validation;

import dev.signet.spec.Severity;
import java.util.regex.Pattern;

/**
 * A text that matches a pattern as a whole; see {@link dev.signet.spec.constraint.Matches}. A pattern that is one set of
 * characters repeated becomes a {@link CharsetRule} and a {@link LengthRule} at compile time instead, under its own id.
 */
public final class MatchesRule {

    private static final int LONGEST = 64 * 1024;

    private final Rule rule;
    private final Pattern pattern;

    /** The values of the annotation. */
    public MatchesRule(String id, Severity severity, String pattern) {
        this.rule = new Rule(id, severity);
        this.pattern = Pattern.compile(pattern);
    }

    /** Reports the text if it does not match, or is too long to be tried. */
    public void check(String text, Violations out) {
        if (text.length() > LONGEST || !matches(text)) {
            out.report(rule, pattern.pattern(), text, "does not match " + pattern);
        }
    }

    // Alternatives in a repetition take stack for every character.
    private boolean matches(String text) {
        try {
            return pattern.matcher(text).matches();
        } catch (StackOverflowError e) {
            return false;
        }
    }
}
