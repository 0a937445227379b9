package dev.signet.runtime.validation;

import dev.signet.spec.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Two values of which one comes after the other; see {@link dev.signet.spec.condition.Ordered}. */
public final class OrderedRule {

    private static final long SECONDS_A_DAY = 86_400;

    private final Rule rule;
    private final boolean orEqual;
    private final int withinDays;

    /** The values of the annotation. */
    public OrderedRule(String id, Severity severity, boolean orEqual, int withinDays) {
        this.rule = new Rule(id, severity);
        this.orEqual = orEqual;
        this.withinDays = withinDays;
    }

    /** Reports {@code later}, the member {@code name}, unless it comes after {@code earlier}, the member {@code before}. */
    public void check(OffsetDateTime earlier, OffsetDateTime later, String before, String name, Violations out) {
        int nanos = Integer.compare(later.getNano(), earlier.getNano());
        long seconds = later.toEpochSecond() - earlier.toEpochSecond();
        checkOrder(seconds == 0 ? nanos : Long.signum(seconds), later, before, name, out);
        checkSpan(seconds, nanos > 0, later, before, name, out);
    }

    /** The same for dates. */
    public void check(LocalDate earlier, LocalDate later, String before, String name, Violations out) {
        long days = later.toEpochDay() - earlier.toEpochDay();
        checkOrder(Long.signum(days), later, before, name, out);
        checkSpan(days * SECONDS_A_DAY, false, later, before, name, out);
    }

    /** The same for whole numbers. */
    public void check(long earlier, long later, String before, String name, Violations out) {
        checkOrder(Long.compare(later, earlier), later, before, name, out);
    }

    /** The same for fractions. */
    public void check(double earlier, double later, String before, String name, Violations out) {
        checkOrder(Double.compare(later, earlier), later, before, name, out);
    }

    /** The same for decimals. */
    public void check(BigDecimal earlier, BigDecimal later, String before, String name, Violations out) {
        checkOrder(later.compareTo(earlier), later, before, name, out);
    }

    private void checkOrder(int order, Object later, String before, String name, Violations out) {
        if (order < 0 || (order == 0 && !orEqual)) {
            out.enter(name);
            out.report(rule, "after " + before, later, "must come after " + before + (orEqual ? ", or equal it" : ""));
            out.exit();
        }
    }

    private void checkSpan(long seconds, boolean more, Object later, String before, String name, Violations out) {
        long most = withinDays * SECONDS_A_DAY;
        if (seconds > most || (seconds == most && more)) {
            out.enter(name);
            out.report(
                    rule,
                    "within " + withinDays + " days",
                    later,
                    "must lie within " + withinDays + " days after " + before);
            out.exit();
        }
    }
}
