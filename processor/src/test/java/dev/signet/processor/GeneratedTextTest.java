package dev.signet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The text of what is generated, file by file: it is read by people, and compared by their reviews. */
class GeneratedTextTest {

    private static final Path SPEC = Specs.RESOURCES.resolve("good").resolve("Coupons.java");
    private static final Path EXPECTED = Specs.RESOURCES.resolve("expected");

    @Test
    void theTextOfEveryArtifactIsExactlyTheExpectedOne() {
        Map<String, String> generated = generated();
        if (Specs.rewrite()) {
            generated.forEach((name, text) -> Specs.write(EXPECTED.resolve(name), text));
        }
        Map<String, String> expected = new TreeMap<>();
        Specs.files("expected/fixtures")
                .forEach(file -> expected.put("fixtures/" + file.getFileName(), Specs.read(file)));
        assertThat(generated.keySet()).isEqualTo(expected.keySet());
        generated.forEach((name, text) -> assertThat(text).as(name).isEqualTo(expected.get(name)));
    }

    @Test
    void theTextDoesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        Map<String, String> here = generated();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(generated()).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Map<String, String> generated() {
        return Specs.generated(Specs.compile(Specs.source(SPEC)));
    }
}
