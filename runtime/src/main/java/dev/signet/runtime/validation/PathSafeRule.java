package dev.signet.runtime.validation;

import org.jspecify.annotations.Nullable;

/**
 * A text that can stand in one segment of a path and mean what it says: not empty, not {@code .} or {@code ..} (RFC 3986,
 * section 3.3), and nothing that {@link HeadText} refuses.
 */
public final class PathSafeRule {

    private final String id;

    /** The rule {@code Record.component.pathSafe}, which has no severity. */
    public PathSafeRule(String id) {
        this.id = id;
    }

    /** Reports the text if it cannot be a path segment. */
    public void check(String text, Violations out) {
        String problem = problem(text);
        if (problem != null) {
            out.reportFixed(id, "a path segment", text, problem + " and cannot stand in a path");
        }
    }

    /** What keeps {@code text} out of a path, or null. */
    public static @Nullable String problem(String text) {
        if (text.isEmpty()) {
            return "is empty";
        }
        if (text.equals(".") || text.equals("..")) {
            return "is a dot segment";
        }
        return HeadText.problem(text);
    }
}
