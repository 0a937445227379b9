package dev.signet.processor.example;

import dev.signet.processor.model.Scalar;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Whether a single value has the form of its type. */
final class ExampleForm {

    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("uuuu-MM-dd'T'HH:mm[:ss]")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendOffset("+HH:MM", "Z")
            .toFormatter(Locale.ROOT);

    private ExampleForm() {}

    static boolean fits(Scalar kind, Object value) {
        return switch (kind) {
            case STRING, SENSITIVE -> value instanceof String;
            case BOOLEAN -> value instanceof Boolean;
            case INT -> isWhole(value, Integer.MAX_VALUE);
            case LONG -> isWhole(value, Long.MAX_VALUE);
            case DOUBLE, DECIMAL -> value instanceof BigDecimal;
            case TIME -> value instanceof String text && isTime(text);
            case DATE -> value instanceof String text && isDate(text);
            case FREE, FILE -> true;
        };
    }

    /** A time that has the form of one. */
    static OffsetDateTime time(Object value) {
        return OffsetDateTime.parse(String.valueOf(value), TIME);
    }

    private static boolean isWhole(Object value, long most) {
        return value instanceof BigDecimal number
                && number.stripTrailingZeros().scale() <= 0
                && number.abs().compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    private static boolean isTime(String text) {
        try {
            return time(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
