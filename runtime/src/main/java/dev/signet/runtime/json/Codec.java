package dev.signet.runtime.json;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Writes and reads one type as JSON. Generated, one for each record and enum. Stateless; for many threads. */
public interface Codec<T> {

    /** Writes {@code value}, which is not null. */
    void write(T value, JsonWriter out);

    /** Reads the value the reader stands on, which is not JSON null. */
    T read(JsonReader in);

    /** What the {@code @Example}s of its spec show, a new value each time; empty if they do not show all that is required. */
    default Optional<T> example() {
        return Optional.empty();
    }

    /** The codec of two functions. */
    static <T> Codec<T> of(BiConsumer<? super T, JsonWriter> write, Function<JsonReader, T> read) {
        return new Codec<>() {
            @Override
            public void write(T value, JsonWriter out) {
                write.accept(value, out);
            }

            @Override
            public T read(JsonReader in) {
                return read.apply(in);
            }
        };
    }
}
