package dev.signet.reliability;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Cases written by others; tests that read them are active where the folder exists. */
public final class TestData {

    private static final Path ROOT = Path.of(System.getProperty("signet.testdata", "../../shared/testdata"));

    private TestData() {}

    /** For {@code @EnabledIf}. */
    public static boolean present() {
        return Files.isDirectory(ROOT);
    }

    /** A file of cases. */
    public static JsonNode json(String name) {
        try {
            return new ObjectMapper().readTree(ROOT.resolve(name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
