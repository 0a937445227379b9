package dev.signet.runtime.value;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value that is encrypted on the wire and never printed: a name, a number of an identity card. A type and not an
 * annotation, because only so does a record's own {@code toString} hide it. Immutable.
 *
 * @param <T> what it is in plain; a spec can have {@code Sensitive<String>}
 */
public final class Sensitive<T> {

    private final T value;

    private Sensitive(T value) {
        this.value = Objects.requireNonNull(value, "a sensitive value is null; leave the component out instead");
    }

    /** Hides {@code value}, which is in plain and not null. */
    public static <T> Sensitive<T> of(T value) {
        return new Sensitive<>(value);
    }

    /** The value in plain. */
    public T value() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sensitive<?> sensitive && sensitive.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Always {@code ***}. */
    @Override
    public String toString() {
        return "***";
    }
}
