package dev.signet.runtime.validation;

import org.jspecify.annotations.Nullable;

/** Text that may stand in the head of a request: its path, query or headers. */
public final class HeadText {

    private static final int LONGEST = 8 * 1024;

    private HeadText() {}

    /**
     * What keeps {@code text} out of a request's head, or null: control characters and line separators could end a line
     * of it, a lone surrogate has no encoding, and servers refuse heads of more than a few KiB.
     */
    public static @Nullable String problem(String text) {
        if (text.length() > LONGEST) {
            return "is longer than " + LONGEST + " characters";
        }
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            String problem = problem(text.codePointAt(i));
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    private static @Nullable String problem(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> "has a control character";
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> "has a line separator";
            case Character.SURROGATE -> "has half of a surrogate pair";
            default -> null;
        };
    }
}
