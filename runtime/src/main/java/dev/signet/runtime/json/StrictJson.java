package dev.signet.runtime.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;

/** How strictly JSON of others is read: no duplicate members, and limits on depth and sizes. */
final class StrictJson {

    private static final int MAX_DEPTH = 64;
    private static final int MAX_STRING = 1024 * 1024;
    private static final int MAX_NUMBER = 1000;

    /** What is beyond them, in words. */
    static final String LIMITS =
            "it goes beyond what is read: 64 levels, 1 MiB a text, 50,000 characters a name, 1000 a number";

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_STRING)
                    .maxNumberLength(MAX_NUMBER)
                    .build())
            .build();

    private StrictJson() {}

    static JsonParser parser(byte[] bytes) {
        return parser(bytes, 0);
    }

    /** A parser of what begins at {@code start}. */
    static JsonParser parser(byte[] bytes, int start) {
        try {
            return FACTORY.createParser(bytes, start, bytes.length - start);
        } catch (IOException e) {
            throw new UncheckedIOException("JSON could not be read from memory", e);
        }
    }
}
