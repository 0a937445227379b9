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

    /** Reports {@code later}, where the check stands, unless it comes after {@code earlier}, the member {@code before}. */
    public void check(OffsetDateTime earlier, OffsetDateTime later, String before, Violations out) {
        // Neither of these makes an Instant.
        if (isBroken(later.isAfter(earlier) ? 1 : later.isEqual(earlier) ? 0 : -1)) {
            reportOrder(later, before, out);
        }
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
        if (isBroken(Double.compare(later, earlier))) {
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
    public void checkSpan(OffsetDateTime earlier, OffsetDateTime later, String before, Violations out) {
        long beyond = later.toEpochSecond() - earlier.toEpochSecond() - withinDays * SECONDS_A_DAY;
        checkSpan(beyond > 0 || (beyond == 0 && later.getNano() > earlier.getNano()), later, before, out);
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
