package dev.signet.runtime.error;

import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an error answer and the spec's row for it say can be done.
 *
 * @param remedyText the row's text, or null
 * @param sameRequest whether the row says that the same request may succeed later
 * @param patience what the answer's {@code Retry-After} asks for, whoever wrote it; null if it asks for nothing
 */
public record Advice(
        @Nullable String remedyText,
        boolean sameRequest,
        @Nullable Duration patience) implements Serializable {

    /** Nothing is said. */
    public static final Advice NONE = new Advice(null, false, null);

    /** The row's text. */
    public Optional<String> remedy() {
        return Optional.ofNullable(remedyText);
    }

    /** What {@code Retry-After} asks for. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(patience);
    }
}
