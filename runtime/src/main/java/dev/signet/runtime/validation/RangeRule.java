package dev.signet.runtime.validation;

import dev.signet.spec.Severity;
import java.math.BigDecimal;

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
    public void check(BigDecimal number, Violations out) {
        if (number.compareTo(BigDecimal.valueOf(min)) < 0 || number.compareTo(BigDecimal.valueOf(max)) > 0) {
            report(number, out);
        }
    }

    /** Reports the number if it is out of bounds, or none. */
    public void check(double number, Violations out) {
        if (!(number >= min && number <= max)) {
            report(number, out);
        }
    }

    /** Reports the number if it is out of bounds. */
    public void check(long number, Violations out) {
        if (number < min || number > max) {
            report(number, out);
        }
    }

    private void report(Object number, Violations out) {
        String limit = Bounds.of(min, max, Long.MIN_VALUE, Long.MAX_VALUE);
        out.report(rule, limit, number, "is out of range, allowed: " + limit);
    }
}
