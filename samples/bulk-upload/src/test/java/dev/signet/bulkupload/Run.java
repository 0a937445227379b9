package dev.signet.bulkupload;

import dev.signet.runtime.call.TimeSource;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/**
 * One run of the command: what it ended with, printed, and showed in the terminal.
 *
 * @param terminal the last state of each line
 */
record Run(int end, String out, String terminal) {

    static Run of(Stock stock, String... arguments) {
        List<String> all = new ArrayList<>(stock.arguments());
        all.addAll(List.of(arguments));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream terminal = new ByteArrayOutputStream();
        int end = new CommandLine(new BulkUpload(new PrintStream(out), new PrintStream(terminal), new Restless()))
                .execute(all.toArray(new String[0]));
        return new Run(
                end,
                out.toString(StandardCharsets.UTF_8),
                terminal.toString(StandardCharsets.UTF_8).replaceAll("[^\\n]*\\r", ""));
    }

    /** The machine's clock, which never sleeps. */
    private static final class Restless implements TimeSource {

        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public long nanoTime() {
            return System.nanoTime();
        }

        @Override
        public void sleep(Duration duration) {}
    }
}
