package dev.signet.runtime.validation;

import org.jspecify.annotations.Nullable;

/** How a value looks in a message: short, on one line, with nothing in it that could act on a terminal or a log. */
public final class Shown {

    /** What stands for a value that may not be shown. */
    public static final String REDACTED = "***";

    private static final int LONGEST = 64;
    private static final int WHOLE = 1024;

    private Shown() {}

    /** The value as text; control characters and lone surrogates are written as escapes. */
    public static String value(@Nullable Object value) {
        return shown(String.valueOf(value), LONGEST);
    }

    /** The same for a name that must be found again, such as an idempotency key: not cut before 1024 characters. */
    public static String whole(String name) {
        return shown(name, WHOLE);
    }

    private static String shown(String text, int longest) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(longest).forEach(c -> append(shown, c));
        return text.codePointCount(0, text.length()) > longest ? shown + "…" : shown.toString();
    }

    private static void append(StringBuilder out, int codePoint) {
        switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                out.append("\\u{").append(Integer.toHexString(codePoint)).append('}');
            default -> out.appendCodePoint(codePoint);
        }
    }
}
