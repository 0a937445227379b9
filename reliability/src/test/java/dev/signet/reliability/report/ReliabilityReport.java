package dev.signet.reliability.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.reliability.attacks.AttackReport;
import dev.signet.reliability.attacks.BitFlipTest;
import dev.signet.reliability.faults.FaultReport;
import dev.signet.reliability.simulator.SimulationReport;
import dev.signet.reliability.wire.WireTextTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs everything at its full size, and writes docs/RELIABILITY.md. Takes about a minute; run only when asked for. */
@Tag("report")
class ReliabilityReport {

    private static final Path DOCUMENT = Path.of("../docs/RELIABILITY.md");
    private static final int CALLS_A_SEED = 100_000;
    private static final long[] SEEDS = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    private static final int BUG_CALLS = 20_000;

    @Test
    void write() throws Exception {
        String document = template()
                .replace("{attacks}", attacks())
                .replace("{other-attacks}", otherAttacks())
                .replace("{notifications}", notifications())
                .replace("{flips}", flips())
                .replace("{wire}", wire())
                .replace("{faults}", faults())
                .replace("{bugs}", bugs());
        Files.writeString(DOCUMENT, simulation(document));
    }

    private static String attacks() {
        MarkdownTable table = new MarkdownTable("", "answer", "expected", "by OkHttp", "by the JDK's client");
        AttackReport.answers()
                .forEach(row -> table.row(
                        row.id(),
                        row.what(),
                        row.expected(),
                        row.told().get(0),
                        row.told().get(1)));
        return table.toString();
    }

    private static String otherAttacks() {
        MarkdownTable table = new MarkdownTable("", "attack", "expected");
        AttackReport.others().forEach(row -> table.row(row.id(), row.what(), row.expected()));
        return table.toString();
    }

    private static String notifications() {
        MarkdownTable table = new MarkdownTable("", "notification", "expected", "told");
        AttackReport.notifications()
                .forEach(row -> table.row(
                        row.id(), row.what(), row.expected(), row.told().get(0)));
        return table.toString();
    }

    private static String flips() {
        BitFlipTest.Sweep sweep = new BitFlipTest().sweep(200_000);
        return number(sweep.flips()) + " bits turned over, " + sweep.accepted() + " accepted.";
    }

    private static String wire() {
        WireTextTest.Sweep sweep = new WireTextTest().sweep(1_000_000);
        return number(sweep.values()) + " pairs of values; " + number(sweep.sent()) + " could be sent, the others were "
                + "refused with a violation; " + sweep.different()
                + " times another text would have been sent than signed.";
    }

    private static String faults() throws Exception {
        MarkdownTable table =
                new MarkdownTable("", "fault", "OkHttp, with key", "OkHttp, without", "JDK, with key", "JDK, without");
        FaultReport.rows()
                .forEach(row -> table.row(
                        row.id(),
                        row.fault(),
                        row.told().getOrDefault("OKHTTP true", "not applicable"),
                        row.told().getOrDefault("OKHTTP false", "not applicable"),
                        row.told().getOrDefault("JDK true", "not applicable"),
                        row.told().getOrDefault("JDK false", "not applicable")));
        return table.toString();
    }

    private static String bugs() {
        MarkdownTable table =
                new MarkdownTable("planted bug", "noticed as", "times in " + number(BUG_CALLS) + " calls");
        SimulationReport.bugs(BUG_CALLS).forEach(row -> table.row(row[0], row[1], row[2]));
        return table.toString();
    }

    private static String simulation(String document) {
        SimulationReport report = SimulationReport.of(CALLS_A_SEED, SEEDS);
        assertThat(report.problems()).isEmpty();
        MarkdownTable outcomes = new MarkdownTable("outcome", "calls");
        report.outcomes().forEach((outcome, count) -> outcomes.row(outcome, number(count)));
        MarkdownTable faults = new MarkdownTable("fault", "calls that met it", "of them UNKNOWN");
        report.faults().forEach(row -> faults.row(row[0], number((long) row[1]), share((long) row[2], (long) row[1])));
        return document.replace("{calls}", number((long) CALLS_A_SEED * SEEDS.length))
                .replace("{seeds}", SEEDS[0] + " to " + SEEDS[SEEDS.length - 1])
                .replace("{attempts}", number(report.attempts()))
                .replace("{unproven-refusals-done}", number(report.unprovenRefusalsDone()))
                .replace("{outcomes}", outcomes.toString())
                .replace("{shares}", faults.toString());
    }

    private static String share(long part, long whole) {
        return String.format(Locale.ROOT, "%s (%.1f %%)", number(part), 100.0 * part / whole);
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    private static String template() throws IOException {
        try (InputStream in = ReliabilityReport.class.getResourceAsStream("/RELIABILITY.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
