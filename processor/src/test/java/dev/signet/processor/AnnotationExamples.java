package dev.signet.processor;

import java.util.ArrayList;
import java.util.List;

/** The examples of {@code good/EveryAnnotation.java}, each after a comment that names its annotation. */
record AnnotationExamples(List<Entry> entries) {

    /**
     * A section's title, or an example.
     *
     * @param lines of the example; none for a section
     */
    record Entry(String name, boolean isSection, List<String> lines) {}

    static AnnotationExamples read() {
        List<Entry> entries = new ArrayList<>();
        List<String> lines = Specs.read(Specs.RESOURCES.resolve("good/EveryAnnotation.java"))
                .lines()
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("// SECTION ")) {
                entries.add(new Entry(line.substring("// SECTION ".length()), true, List.of()));
            } else if (line.startsWith("// EXAMPLE ")) {
                entries.add(
                        new Entry(line.substring("// EXAMPLE ".length()), false, FixtureDocs.paragraph(lines, i + 1)));
            }
        }
        return new AnnotationExamples(entries);
    }

    List<String> names() {
        return entries.stream()
                .filter(entry -> !entry.isSection())
                .map(Entry::name)
                .toList();
    }
}
