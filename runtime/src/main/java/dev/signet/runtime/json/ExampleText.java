package dev.signet.runtime.json;

import java.nio.charset.StandardCharsets;

/** The JSON of a spec's examples, which generated codecs read. */
public final class ExampleText {

    private static final FieldCipher PLAIN = new FieldCipher() {
        @Override
        public String encrypt(String plain) {
            return plain;
        }

        @Override
        public String decrypt(String encrypted) {
            return encrypted;
        }
    };

    private ExampleText() {}

    /** The value that {@code json} shows; sensitive texts stand there as they are. */
    public static <T> T read(String json, Codec<T> codec) {
        return codec.read(JsonReader.of(json.getBytes(StandardCharsets.UTF_8), PLAIN));
    }
}
