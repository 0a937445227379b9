package dev.signet.runtime.validation;

import dev.signet.spec.Rfc3339.Fraction;
import dev.signet.spec.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Two values of which one comes after the other; see {@link dev.signet.spec.condition.Ordered}. */
public final class OrderedRule {

    private static final long SECONDS_A_DAY = 86_400;
    private static final int NANOS_A_MILLI = 1_000_000;

    private final Rule rule;
    private final boolean orEqual;
    private final int withinDays;

    /** The values of the annotation. */
    public OrderedRule(String id, Severity severity, boolean orEqual, int withinDays) {
        this.rule = new Rule(id, severity);
        this.orEqual = orEqual;
        this.withinDays = withinDays;
    }

    /**
     * Reports {@code later}, where the check stands, unless it comes after {@code earlier}, the member {@code before}.
     * Both are compared as they are written, by their fractions.
     */
    public void check(
            OffsetDateTime earlier,
            Fraction earlierFraction,
            OffsetDateTime later,
            Fraction laterFraction,
            String before,
            Violations out) {
        int seconds = Long.compare(later.toEpochSecond(), earlier.toEpochSecond());
        int nanos = written(later, laterFraction) - written(earlier, earlierFraction);
        if (isBroken(seconds == 0 ? nanos : seconds)) {
            reportOrder(later, before, out);
        }
    }

    // The rest is cut off on the wire.
    private static int written(OffsetDateTime time, Fraction fraction) {
        return fraction == Fraction.NONE ? 0 : time.getNano() - time.getNano() % NANOS_A_MILLI;
    }

    /** The same for dates. */
    public void check(LocalDate earlier, LocalDate later, String before, Violations out) {
        if (isBroken(later.compareTo(earlier))) {
            reportOrder(later, before, out);
        }
    }

    /** The same for whole numbers. */
    public void check(long earlier, long later, String before, Violations out) {
        if (isBroken(Long.compare(later, earlier))) {
            reportOrder(later, before, out);
        }
    }

    /** The same for fractions. */
    public void check(double earlier, double later, String before, Violations out) {
        if (isBroken(later > earlier ? 1 : later == earlier ? 0 : -1)) {
            reportOrder(later, before, out);
        }
    }

    /** The same for decimals. */
    public void check(BigDecimal earlier, BigDecimal later, String before, Violations out) {
        if (isBroken(later.compareTo(earlier))) {
            reportOrder(later, before, out);
        }
    }

    /** Reports {@code later}, where the check stands, if it comes too many days after {@code earlier}. */
    public void checkSpan(
            OffsetDateTime earlier,
            Fraction earlierFraction,
            OffsetDateTime later,
            Fraction laterFraction,
            String before,
            Violations out) {
        long seconds = later.toEpochSecond() - earlier.toEpochSecond() - withinDays * SECONDS_A_DAY;
        int nanos = written(later, laterFraction) - written(earlier, earlierFraction);
        checkSpan(seconds > 0 || (seconds == 0 && nanos > 0), later, before, out);
    }

    /** The same for dates. */
    public void checkSpan(LocalDate earlier, LocalDate later, String before, Violations out) {
        checkSpan(later.toEpochDay() - earlier.toEpochDay() > withinDays, later, before, out);
    }

    // Asked before a number becomes an object.
    private boolean isBroken(int order) {
        return order < 0 || (order == 0 && !orEqual);
    }

    private void reportOrder(Object later, String before, Violations out) {
        out.report(rule, "after " + before, later, "must come after " + before + (orEqual ? ", or equal it" : ""));
    }

    private void checkSpan(boolean beyond, Object later, String before, Violations out) {
        if (beyond) {
            String limit = "within " + withinDays + " days";
            out.report(rule, limit, later, "must lie " + limit + " after " + before);
        }
    }
}
