package dev.signet.runtime.json;

import dev.signet.spec.Rfc3339.Fraction;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Times with offset as text (RFC 3339, section 5.6). */
public final class Rfc3339Time {

    // OffsetDateTime.toString() leaves out seconds that are zero, which servers refuse.
    private static final DateTimeFormatter SECONDS = written("yyyy-MM-dd'T'HH:mm:ss");
    private static final DateTimeFormatter MILLIS = written("yyyy-MM-dd'T'HH:mm:ss.SSS");

    private static final DateTimeFormatter READ = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("uuuu-MM-dd'T'HH:mm[:ss]")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendOffset("+HH:MM", "Z")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private Rfc3339Time() {}

    /**
     * The text, with seconds always, and the fraction truncated to what is asked for; of a time that has none, the text
     * that stands for it ({@link Unwritable}).
     */
    public static String write(OffsetDateTime time, Fraction fraction) {
        return Unwritable.of(time)
                .map(Unwritable::mark)
                .orElseGet(() -> (fraction == Fraction.MILLIS ? MILLIS : SECONDS).format(time));
    }

    /** The text of a date, {@code yyyy-MM-dd}; of a date that has none, the text that stands for it. */
    public static String write(LocalDate date) {
        return Unwritable.of(date).map(Unwritable::mark).orElseGet(date::toString);
    }

    /**
     * The time. Seconds and fraction may be missing.
     *
     * @throws java.time.DateTimeException if {@code text} is no time with offset
     */
    public static OffsetDateTime read(String text) {
        return OffsetDateTime.parse(text, READ);
    }

    private static DateTimeFormatter written(String pattern) {
        return new DateTimeFormatterBuilder()
                .appendPattern(pattern.replace("yyyy", "uuuu"))
                .appendOffset("+HH:MM", "Z")
                .toFormatter(Locale.ROOT);
    }
}
