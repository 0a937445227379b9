package dev.signet.bulkupload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written together is there together. */
class JournalTest {

    private static final Target TARGET = new Target("120344", "200000001", "100000001");

    @TempDir
    Path folder = Path.of("");

    private Journal journal() throws IOException {
        Path file = folder.resolve("codes.csv");
        if (Files.notExists(file)) {
            Files.write(file, IntStream.range(0, 300).mapToObj(i -> "code_" + i).toList());
        }
        return Journal.open(
                folder.resolve("journal"),
                new CodeFile(file, new CodeFormat(StandardCharsets.UTF_8, 1), false),
                TARGET);
    }

    @Test
    @SuppressWarnings("NullAway") // the table takes no null: that is the failure
    void aRequestWhoseAnswerCannotBeWrittenGoesOutAgainAsItWas() throws IOException {
        Chunk sent;
        try (Journal journal = journal()) {
            sent = journal.next().orElseThrow();
            // The second fate breaks in the middle, as a full disk would.
            List<Fate> fates = List.of(
                    new Fate(sent.codes().get(0), CodeState.UPLOADED, 1, ""),
                    new Fate(sent.codes().get(1), CodeState.UPLOADED, 1, null));
            assertThatThrownBy(() -> journal.answered(sent, fates)).isInstanceOf(JournalException.class);
            assertThatThrownBy(journal::next)
                    .isInstanceOf(JournalException.class)
                    .hasMessage("The journal could not be written before, and is left as it is.");
        }
        try (Journal journal = journal()) {
            Chunk again = journal.unanswered().get(0);
            assertThat(again.requestNo()).isEqualTo(sent.requestNo());
            assertThat(again.codes()).isEqualTo(sent.codes());
            assertThat(journal.tally().of(CodeState.UPLOADED)).isZero();
        }
    }

    @Test
    void whatWasReleasedGoesOutByTheSameNumber() throws IOException {
        try (Journal journal = journal()) {
            Chunk first = journal.next().orElseThrow();
            Chunk second = journal.next().orElseThrow();
            journal.release(first);
            journal.release(second);
            assertThat(journal.next().orElseThrow().requestNo()).isEqualTo(first.requestNo());
            assertThat(journal.next().orElseThrow().requestNo()).isEqualTo(second.requestNo());
            assertThat(journal.next()).isEmpty();
        }
    }
}
