package dev.signet.runtime.json;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Values that have no form on the wire. Each has a text that stands for it until a writer meets it, and refuses it with
 * the reason.
 */
public enum Unwritable {
    /** NaN and the infinities. */
    NOT_FINITE("is not a finite number, and nothing else has a form on the wire"),
    /** A number such as 1e999999999, which would fill the memory of whoever writes it out. */
    TOO_MANY_DIGITS("has more than 1000 digits when it is written out"),
    /** A year that four digits do not hold. */
    YEAR("has a year that is not one of 0000 to 9999 (RFC 3339)"),
    /** An offset such as +08:05:43, as places had before they had time zones. */
    OFFSET("has an offset with seconds, which RFC 3339 cannot write");

    /** How many digits a number may have, written out. */
    static final int MAX_DIGITS = 1000;

    private final String problem;
    private final String mark;

    Unwritable(String problem) {
        this.problem = problem;
        // Begins with what is no character, so that no text of use is taken for it.
        this.mark = "\uFFFF" + name();
    }

    /** The text that stands for such a value. */
    public String mark() {
        return mark;
    }

    /** What is wrong with the value, in words. */
    public String problem() {
        return problem;
    }

    /** The problem of the value that {@code text} stands for; null if it is a text like any other. */
    public static @Nullable String problem(String text) {
        if (text.isEmpty() || text.charAt(0) != '\uFFFF') {
            return null;
        }
        for (Unwritable each : values()) {
            if (each.mark.equals(text)) {
                return each.problem;
            }
        }
        return null;
    }

    /** What keeps a decimal from being written. */
    public static Optional<Unwritable> of(BigDecimal number) {
        long before = Math.max(1, (long) number.precision() - number.scale());
        long digits = before + Math.max(0, number.scale());
        return digits > MAX_DIGITS ? Optional.of(TOO_MANY_DIGITS) : Optional.empty();
    }

    /** What keeps a fraction from being written. */
    public static Optional<Unwritable> of(double number) {
        return Double.isFinite(number) ? Optional.empty() : Optional.of(NOT_FINITE);
    }

    /** What keeps a date or time from being written. */
    public static Optional<Unwritable> of(TemporalAccessor time) {
        int year = time.get(ChronoField.YEAR);
        if (year < 0 || year > 9999) {
            return Optional.of(YEAR);
        }
        boolean seconds =
                time instanceof OffsetDateTime offset && offset.getOffset().getTotalSeconds() % 60 != 0;
        return seconds ? Optional.of(OFFSET) : Optional.empty();
    }
}
