package dev.signet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.processor.problem.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/SPEC.md shows is what the fixtures hold: examples that compile, mistakes that are reported in these words. */
class SpecDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/SPEC.md");
    private static final Path SOURCES = Path.of("../api-spec/src/main/java/dev/signet/spec");

    @Test
    void theDocumentIsWhatTheFixturesSay() {
        String before = Specs.read(DOCUMENT);
        String now = between(between(before, "annotations", annotations()), "mistakes", mistakes());
        if (Specs.rewrite()) {
            Specs.write(DOCUMENT, now);
            return;
        }
        assertThat(before).isEqualTo(now);
    }

    @Test
    void everyAnnotationHasAnExample() {
        assertThat(AnnotationExamples.read().names()).containsExactlyInAnyOrderElementsOf(annotationNames());
    }

    private static String between(String text, String marker, String generated) {
        String begin = "<!-- " + marker + ": generated, see CONTRIBUTING -->\n";
        String end = "<!-- end of " + marker + " -->";
        int start = text.indexOf(begin) + begin.length();
        return text.substring(0, start) + generated + text.substring(text.indexOf(end, start));
    }

    private static String annotations() {
        StringBuilder out = new StringBuilder("\n");
        AnnotationMembers members = new AnnotationMembers();
        for (AnnotationExamples.Entry entry : AnnotationExamples.read().entries()) {
            if (entry.isSection()) {
                out.append("### ").append(entry.name()).append("\n\n");
            } else {
                String source = source(entry.name());
                out.append("**`@")
                        .append(entry.name())
                        .append("`** ")
                        .append(FixtureDocs.doc(source, "public @interface"))
                        .append("\n\n");
                out.append(FixtureDocs.indented(entry.lines())).append("\n");
                out.append(members.list(source));
            }
        }
        return out.toString();
    }

    private static String mistakes() {
        StringBuilder out = new StringBuilder();
        String rules = Specs.read(Path.of("src/main/java/dev/signet/processor/problem/Rule.java"));
        for (Rule rule : Rule.values()) {
            String bad = Specs.read(Specs.RESOURCES.resolve("bad/" + rule + ".java"));
            String good = Specs.read(Specs.RESOURCES.resolve("good/" + rule + ".java"));
            out.append("\n**`").append(rule).append("`** ");
            out.append(FixtureDocs.summary(rules, "    " + rule)).append("\n\n");
            out.append("    // wrong\n").append(FixtureDocs.indented(FixtureDocs.wrong(bad)));
            out.append("    // ").append(FixtureDocs.error(bad)).append("\n\n");
            out.append("    // right\n").append(FixtureDocs.indented(FixtureDocs.right(good)));
        }
        return out.append("\n").toString();
    }

    private static String source(String annotation) {
        return Stream.of("", "condition", "constraint")
                .map(folder -> SOURCES.resolve(folder).resolve(annotation + ".java"))
                .filter(Files::exists)
                .map(Specs::read)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> annotationNames() {
        TreeSet<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> Specs.read(file).contains("public @interface"))
                    .forEach(file -> names.add(file.getFileName().toString().replace(".java", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(names);
    }
}
