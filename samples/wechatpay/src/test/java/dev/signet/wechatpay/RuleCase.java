package dev.signet.wechatpay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rule between fields in one of its cases: a line of a table.
 *
 * @param rule as the reference numbers it
 * @param kept changes of the sound request that keep the rule
 * @param broken changes of it that break the rule
 * @param told severity, pointer and rule of all that is told then
 */
record RuleCase(String rule, Sound sound, List<String> kept, List<String> broken, List<String> told) {

    /** The tables of these names. */
    static Stream<RuleCase> of(String... tables) {
        return Stream.of(tables).flatMap(RuleCase::table);
    }

    private static Stream<RuleCase> table(String name) {
        try (InputStream table = RuleCase.class.getResourceAsStream("/rules/" + name + ".txt")) {
            String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            return written(text)
                    .lines()
                    .filter(line -> line.matches("[RB]\\d.*"))
                    .map(RuleCase::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // A line that starts with a name gives the pointer for which it stands.
    private static String written(String table) {
        String written = table;
        for (String line : table.lines().filter(line -> line.startsWith("$")).toList()) {
            String[] name = line.split(" ", -1);
            written = written.replace(name[0], name[1]);
        }
        return written;
    }

    private static RuleCase line(String line) {
        String[] cells = line.split(" [|] ", -1);
        List<String> told = List.of(cells[4].split(" & "));
        return new RuleCase(cells[0], Sound.valueOf(cells[1]), changes(cells[2]), changes(cells[3]), told);
    }

    private static List<String> changes(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split(" ; "));
    }

    /** Nothing is told of the one; of the other nothing else is, but warnings within what it should not have. */
    void check() {
        assertThat(sound.violations(kept)).isEmpty();
        assertThat(sound.violations(broken))
                .filteredOn(found -> found.startsWith("ENFORCE") || told.contains(found))
                .containsExactlyInAnyOrderElementsOf(told);
    }

    @Override
    public String toString() {
        return rule + " " + told;
    }
}
