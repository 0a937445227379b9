package dev.signet.bulkupload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.bulkupload.Lines.Line;
import dev.signet.runtime.value.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinesTest {

    @TempDir
    Path folder = Path.of("");

    private List<Line> lines(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), text);
        List<Line> all = new ArrayList<>();
        try (Lines lines = Lines.of(file)) {
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                all.add(line.get());
            }
            assertThat(lines.sha256()).isEqualTo(Sha256.hex(Files.readAllBytes(file)));
        }
        return all;
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream()
                .map(line -> StandardCharsets.UTF_8.decode(line.bytes()).toString())
                .toList();
    }

    @Test
    void linesEndAsOnAnySystemAndTheLastOneNeedNoEnd() throws IOException {
        List<Line> lines = lines("a\nb\r\n\r\nc");
        assertThat(texts(lines)).containsExactly("a", "b", "", "c");
        assertThat(lines).extracting(Line::number).containsExactly(1L, 2L, 3L, 4L);
        assertThat(texts(lines("a\n"))).containsExactly("a");
        assertThat(lines("")).isEmpty();
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstLine() throws IOException {
        assertThat(texts(lines("\ufeffa\n\ufeffb"))).containsExactly("a", "\ufeffb");
        assertThat(texts(lines("\ufeff\n"))).containsExactly("");
    }

    @Test
    void aLineWithoutAnEndFillsNoMemory() throws IOException {
        List<Line> lines = lines("x".repeat(1_000_000) + "\nb");
        assertThat(lines).extracting(Line::isTooLong).containsExactly(true, false);
        assertThat(lines.get(0).bytes().remaining()).isEqualTo(Lines.LONGEST);
    }
}
