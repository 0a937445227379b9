package dev.signet.runtime.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Header fields in the order they came, names in the case they came in, found without regard to case. Immutable. */
public final class Headers {

    /** No header at all. */
    public static final Headers NONE = new Headers(List.of());

    private final List<Field> fields;

    private Headers(List<Field> fields) {
        this.fields = List.copyOf(fields);
    }

    /** One header field. */
    public record Field(String name, String value) {}

    /** The fields given. */
    public static Headers of(List<Field> fields) {
        return new Headers(fields);
    }

    /** These fields, and one more. */
    public Headers with(String name, String value) {
        List<Field> more = new ArrayList<>(fields);
        more.add(new Field(name, value));
        return new Headers(more);
    }

    /** These fields, and more. */
    public Headers with(Headers others) {
        List<Field> more = new ArrayList<>(fields);
        more.addAll(others.fields);
        return new Headers(more);
    }

    /** These fields and others, which take the place of those of the same names. */
    public Headers replacing(Headers others) {
        List<Field> kept = fields.stream()
                .filter(field -> others.all(field.name()).isEmpty())
                .toList();
        return new Headers(kept).with(others);
    }

    /** All fields, in order. */
    public List<Field> fields() {
        return fields;
    }

    /** The values of every field of this name. */
    public List<String> all(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return fields.stream()
                .filter(field -> field.name().toLowerCase(Locale.ROOT).equals(wanted))
                .map(Field::value)
                .toList();
    }

    /** The value of the first field of this name. */
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** The names only: values may be secret. */
    @Override
    public String toString() {
        return fields.stream().map(Field::name).toList().toString();
    }
}
