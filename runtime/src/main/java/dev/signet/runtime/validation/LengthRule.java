package dev.signet.runtime.validation;

import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Length;

/** A text's length between two bounds, both allowed; see {@link Length}. */
public final class LengthRule {

    private final Rule rule;
    private final int min;
    private final int max;
    private final Length.Unit unit;

    /** The values of the annotation. */
    public LengthRule(String id, Severity severity, int min, int max, Length.Unit unit) {
        this.rule = new Rule(id, severity);
        this.min = min;
        this.max = max;
        this.unit = unit;
    }

    /** Reports the text if it is too short or too long. */
    public void check(String text, Violations out) {
        int length = unit == Length.Unit.CHARACTERS ? text.codePointCount(0, text.length()) : Utf8.length(text);
        if (length < min || length > max) {
            String limit = Bounds.of(min, max, 0, Integer.MAX_VALUE);
            out.report(rule, limit, text, "has " + length + " " + unitName() + ", allowed: " + limit);
        }
    }

    private String unitName() {
        return unit == Length.Unit.CHARACTERS ? "characters" : "bytes in UTF-8";
    }
}
