package dev.signet.runtime.json;

import org.jspecify.annotations.Nullable;

/** A JSON text that is malformed, or has a value that its spec cannot take. */
public final class UnreadableJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String pointer;

    UnreadableJsonException(String pointer, String problem, @Nullable Throwable cause) {
        super(problem, cause);
        this.pointer = pointer;
    }

    /** Where, as a JSON pointer (RFC 6901). */
    public String pointer() {
        return pointer;
    }

    /** The same, of a text that stands in another at {@code outer}. */
    public UnreadableJsonException inside(String outer) {
        return new UnreadableJsonException(outer + pointer, String.valueOf(getMessage()), getCause());
    }
}
