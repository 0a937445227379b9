package dev.signet.runtime.validation;

import dev.signet.spec.Severity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A whole number between two bounds, both allowed; see {@link dev.signet.spec.constraint.Range}. */
public final class RangeRule {

    private final Rule rule;
    private final long min;
    private final long max;
    private final @Nullable BigDecimal least;
    private final @Nullable BigDecimal most;

    /** The values of the annotation; a bound at the end of what a long can hold is none. */
    public RangeRule(String id, Severity severity, long min, long max) {
        this.rule = new Rule(id, severity);
        this.min = min;
        this.max = max;
        this.least = min == Long.MIN_VALUE ? null : BigDecimal.valueOf(min);
        this.most = max == Long.MAX_VALUE ? null : BigDecimal.valueOf(max);
    }

    /** Reports the number if it is out of bounds. */
    public void check(BigDecimal number, Violations out) {
        boolean below = least != null && number.compareTo(least) < 0;
        boolean above = most != null && number.compareTo(most) > 0;
        if (below || above) {
            report(number, out);
        }
    }

    /** Reports the number if it is out of bounds, or none. */
    public void check(double number, Violations out) {
        boolean below = min != Long.MIN_VALUE && number < min;
        boolean above = max != Long.MAX_VALUE && number > max;
        if (below || above || Double.isNaN(number)) {
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
