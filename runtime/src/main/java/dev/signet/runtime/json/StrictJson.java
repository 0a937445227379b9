package dev.signet.runtime.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.signet.runtime.validation.Violations;
import java.io.IOException;
import java.io.UncheckedIOException;

/** How strictly JSON of others is read: no duplicate members, and limits on depth and sizes. */
final class StrictJson {

    private static final int MAX_DEPTH = Violations.DEEPEST;
    private static final int MAX_STRING = 1024 * 1024;
    private static final int MAX_NUMBER = Unwritable.MAX_DIGITS;

    /** What is beyond them, in words. */
    static final String LIMITS = "it goes beyond what is read: " + MAX_DEPTH
            + " levels, 1 MiB a text, 50,000 characters a name, " + MAX_NUMBER + " a number";

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
