package dev.signet.sandbox.words;

import dev.signet.runtime.call.Endpoint;
import dev.signet.runtime.call.Request;
import dev.signet.runtime.call.RequestReader;
import dev.signet.runtime.call.RequestWriter;
import dev.signet.runtime.json.Codec;
import dev.signet.runtime.json.FieldCipher;
import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Values on the wire, without one. */
final class Wire {

    /** Encryption that people can read. */
    static final FieldCipher CIPHER = new FieldCipher() {
        @Override
        public String encrypt(String plain) {
            return "<" + plain + ">";
        }

        @Override
        public String decrypt(String encrypted) {
            return encrypted.substring(1, encrypted.length() - 1);
        }
    };

    private Wire() {}

    static <T> String text(Codec<T> codec, T value) {
        JsonWriter out = new JsonWriter(text -> null, CIPHER);
        codec.write(value, out);
        return new String(out.finish(), StandardCharsets.UTF_8);
    }

    static JsonReader json(String text) {
        return JsonReader.of(text.getBytes(StandardCharsets.UTF_8), CIPHER);
    }

    static <Q> Request request(Endpoint<Q, ?> endpoint, Q value) {
        return new RequestWriter(text -> null, CIPHER).write(endpoint, value);
    }

    /** What a server reads of what a client writes. */
    static <Q> Q roundTrip(Endpoint<Q, ?> endpoint, Q value) {
        RequestReader reader = new RequestReader(request(endpoint, value), Map.of(), CIPHER);
        Q read = endpoint.binding().read(reader);
        reader.finish();
        return read;
    }
}
