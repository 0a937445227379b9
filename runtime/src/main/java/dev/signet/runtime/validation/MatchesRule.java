package dev.signet.runtime.validation;

import dev.signet.spec.Severity;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text that matches a pattern as a whole; see {@link dev.signet.spec.constraint.Matches}. A pattern that is one set of
 * characters repeated becomes a {@link CharsetRule} and a {@link LengthRule} at compile time instead, under its own id.
 */
public final class MatchesRule {

    /** How many characters a text may have to be tried at all. */
    public static final int LONGEST = 64 * 1024;

    private final Rule rule;
    private final Pattern pattern;
    // Left here between two checks, so that one does not make its own; a second thread does.
    private final AtomicReference<@Nullable Matcher> idle = new AtomicReference<>();

    /** The values of the annotation. */
    public MatchesRule(String id, Severity severity, String pattern) {
        this.rule = new Rule(id, severity);
        this.pattern = Pattern.compile(pattern);
    }

    /** Reports the text if it does not match, or is too long to be tried. */
    public void check(String text, Violations out) {
        if (text.length() > LONGEST) {
            reportTooLong("has more than " + LONGEST + " characters, too many to be matched with a pattern", text, out);
        } else {
            checkMatch(text, out);
        }
    }

    private void checkMatch(String text, Violations out) {
        try {
            if (!matches(text)) {
                out.report(rule, pattern.pattern(), text, "does not match " + pattern);
            }
        } catch (StackOverflowError e) {
            // Alternatives in a repetition take stack for every character.
            reportTooLong("is too long to be matched with " + pattern, text, out);
        }
    }

    private void reportTooLong(String message, String text, Violations out) {
        out.report(rule, pattern.pattern(), text, message);
    }

    private boolean matches(String text) {
        Matcher found = idle.getAndSet(null);
        Matcher matcher = found == null ? pattern.matcher("") : found;
        boolean matches = matcher.reset(text).matches();
        // What was checked may be secret, and is not kept.
        idle.set(matcher.reset(""));
        return matches;
    }
}
