package dev.signet.runtime.call;

import dev.signet.runtime.json.Codec;
import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.JsonWriter;

/** The result of an endpoint that answers without a body (204). */
public enum NoContent {
    /** The only one. */
    INSTANCE;

    /** Neither writes nor reads anything. */
    public static final Codec<NoContent> CODEC = new Codec<>() {
        @Override
        public void write(NoContent value, JsonWriter out) {}

        @Override
        public NoContent read(JsonReader in) {
            return INSTANCE;
        }
    };
}
