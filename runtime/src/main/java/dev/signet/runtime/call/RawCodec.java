package dev.signet.runtime.call;

import dev.signet.runtime.json.Codec;
import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.JsonWriter;

/** The codec of a result that is not JSON: nothing, or bytes as they come. */
public interface RawCodec<R> extends Codec<R> {

    /** The result that an answer carries. */
    R read(Answer answer);

    /** The bytes of a result; for servers. */
    byte[] bytes(R result);

    @Override
    default void write(R value, JsonWriter out) {
        throw new IllegalStateException("not JSON");
    }

    @Override
    default R read(JsonReader in) {
        throw new IllegalStateException("not JSON");
    }
}
