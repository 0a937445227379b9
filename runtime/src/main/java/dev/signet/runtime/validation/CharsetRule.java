package dev.signet.runtime.validation;

import dev.signet.spec.Severity;

/** A text made of allowed characters only; see {@link dev.signet.spec.constraint.Charset}. */
public final class CharsetRule {

    private final Rule rule;
    private final String declared;
    private final int[] ranges;
    private final long[] ascii = new long[2];

    /**
     * A rule over ranges.
     *
     * @param declared the set as its spec writes it, for messages
     * @param ranges pairs of code points: first and last of each range
     */
    public CharsetRule(String id, Severity severity, String declared, String ranges) {
        this.rule = new Rule(id, severity);
        this.declared = declared;
        this.ranges = ranges.codePoints().toArray();
        for (int c = 0; c < 128; c++) {
            if (inRanges(c)) {
                ascii[c >> 6] |= 1L << c;
            }
        }
    }

    /** Reports the text if it has any other character, naming the first. */
    public void check(String text, Violations out) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!allows(text.codePointAt(i))) {
                report(text, i, out);
                return;
            }
        }
    }

    private boolean allows(int c) {
        return c < 128 ? (ascii[c >> 6] & 1L << c) != 0 : inRanges(c);
    }

    private boolean inRanges(int c) {
        for (int i = 0; i < ranges.length; i += 2) {
            if (c >= ranges[i] && c <= ranges[i + 1]) {
                return true;
            }
        }
        return false;
    }

    private void report(String text, int index, Violations out) {
        int position = text.codePointCount(0, index) + 1;
        out.report(rule, declared, text, "has a character at position " + position + " that is not one of " + declared);
    }
}
