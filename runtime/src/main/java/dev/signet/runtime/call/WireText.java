package dev.signet.runtime.call;

import dev.signet.runtime.json.Rfc3339Time;
import dev.signet.runtime.json.Unwritable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Numbers and truth values as text in path, query and headers: plain ASCII digits, whatever the locale. */
public final class WireText {

    private WireText() {}

    /** The text of a value, or null for null. */
    public static @Nullable String of(@Nullable Object value) {
        return value == null ? null : text(value);
    }

    /**
     * The text of a value that is there; numbers in plain digits. Of a value that has none, such as NaN, it is the text
     * that stands for it ({@link Unwritable}).
     */
    public static String text(Object value) {
        if (value instanceof Double number) {
            return Unwritable.of(number).map(Unwritable::mark).orElseGet(() -> plain(BigDecimal.valueOf(number)));
        }
        if (value instanceof LocalDate date) {
            return Rfc3339Time.write(date);
        }
        return value instanceof BigDecimal number ? plain(number) : value.toString();
    }

    private static String plain(BigDecimal number) {
        return Unwritable.of(number).map(Unwritable::mark).orElseGet(number::toPlainString);
    }

    /** The text of a value by {@code text}, or null for null. */
    public static <T> @Nullable String of(@Nullable T value, Function<T, String> text) {
        return value == null ? null : text.apply(value);
    }

    /** Each value of a list turned into another by {@code convert}, or null for null. */
    public static <T, U> @Nullable List<U> all(@Nullable List<T> values, Function<T, U> convert) {
        return values == null ? null : values.stream().map(convert).toList();
    }

    /** A value that cannot be absent; {@link IllegalArgumentException} if it is. */
    public static <T> T present(String name, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    /** The value of a text, or null for null; {@code parse} refuses by {@link IllegalArgumentException}. */
    public static <T> @Nullable T parse(@Nullable String text, Function<String, T> parse) {
        return text == null ? null : parse.apply(text);
    }

    /** A whole number of 32 bits. */
    public static int toInt(String text) {
        return Math.toIntExact(toLong(text));
    }

    /** A whole number of 64 bits, in ASCII digits only. */
    public static long toLong(String text) {
        if (!text.matches("-?[0-9]{1,19}")) {
            throw new IllegalArgumentException("a whole number was expected");
        }
        return Long.parseLong(text);
    }

    /** A number, exactly. */
    public static BigDecimal toDecimal(String text) {
        if (!text.matches("-?[0-9]{1,1000}(\\.[0-9]{1,1000})?")) {
            throw new IllegalArgumentException("a number was expected");
        }
        return new BigDecimal(text);
    }

    /** A fraction of limited precision. */
    public static double toDouble(String text) {
        return toDecimal(text).doubleValue();
    }

    /** A date written {@code yyyy-MM-dd}. */
    public static LocalDate toDate(String text) {
        return LocalDate.parse(text);
    }

    /** {@code true} or {@code false}. */
    public static boolean toBoolean(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("true or false was expected");
        }
        return text.equals("true");
    }
}
