package dev.signet.runtime.json;

/** Writes and reads one type as JSON. Generated, one for each record and enum. Stateless; for many threads. */
public interface Codec<T> {

    /** Writes {@code value}, which is not null. */
    void write(T value, JsonWriter out);

    /** Reads the value the reader stands on, which is not JSON null. */
    T read(JsonReader in);
}
