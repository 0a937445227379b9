package dev.signet.runtime;

import dev.signet.runtime.validation.Shown;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line of {@code name=value} fields, which a person and a program can read; what is not there is {@code -}. */
final class LogLine {

    private static final Pattern PLAIN = Pattern.compile("[^\\s\"=\\\\]+");

    private final StringBuilder line;

    LogLine(String begin) {
        line = new StringBuilder(160).append(begin);
    }

    LogLine with(String name, @Nullable Object value) {
        String text = value == null ? "" : Shown.whole(value.toString());
        line.append(' ').append(name).append('=').append(text.isEmpty() ? "-" : quoted(text));
        return this;
    }

    private static String quoted(String text) {
        return PLAIN.matcher(text).matches()
                ? text
                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    @Override
    public String toString() {
        return line.toString();
    }
}
