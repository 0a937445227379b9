package dev.signet.runtime.validation;

import dev.signet.spec.Severity;

/** A whole number between two bounds, both allowed; see {@link dev.signet.spec.constraint.Range}. */
public final class RangeRule {

    private final Rule rule;
    private final long min;
    private final long max;

    /** The values of the annotation. */
    public RangeRule(String id, Severity severity, long min, long max) {
        this.rule = new Rule(id, severity);
        this.min = min;
        this.max = max;
    }

    /** Reports the number if it is out of bounds. */
    public void check(long number, Violations out) {
        if (number < min || number > max) {
            String limit = Bounds.of(min, max, Long.MIN_VALUE, Long.MAX_VALUE);
            out.report(rule, limit, number, "is out of range, allowed: " + limit);
        }
    }
}
