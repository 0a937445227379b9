package dev.signet.bulkupload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the command line says. */
final class Options {

    // Of others, the bytes of a line's end may be part of a character.
    private static final Set<String> ENCODINGS = Set.of("UTF-8", "GB18030");

    @Parameters(index = "0", paramLabel = "FILE", description = "the codes, one in each line")
    Path file = Path.of("");

    @Option(
            names = "--settings",
            required = true,
            paramLabel = "FILE",
            description = "the brand's keys, as the doctor reads them")
    Path settings = Path.of("");

    @Option(names = "--product-coupon", required = true, paramLabel = "ID", description = "the product coupon")
    String productCouponId = "";

    @Option(names = "--stock", required = true, paramLabel = "ID", description = "the stock that the codes are for")
    String stockId = "";

    @Option(names = "--dry-run", description = "reads and checks the file, and sends nothing")
    boolean dryRun;

    @Option(
            names = "--column",
            paramLabel = "N",
            description = "where the code stands in a line, from 1 (${DEFAULT-VALUE})")
    int column = 1;

    @Option(names = "--header", description = "the first line is no code")
    boolean header;

    @Option(names = "--encoding", paramLabel = "NAME", description = "UTF-8 or GB18030 (${DEFAULT-VALUE})")
    Charset encoding = StandardCharsets.UTF_8;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "is written: each line that is bad, a duplicate, existing or failed, and why")
    @Nullable
    Path report;

    @Option(
            names = "--journal",
            paramLabel = "FILE",
            description = "keeps what was done (the codes' file, and .journal)")
    @Nullable
    Path journal;

    @Option(
            names = "--generations",
            paramLabel = "N",
            description = "how often a code is asked for that fails (${DEFAULT-VALUE})")
    int generations = 3;

    @Option(
            names = "--calls",
            paramLabel = "N",
            description = "how many calls are under way at a time (${DEFAULT-VALUE})")
    int calls = 4;

    @Option(names = "--no-rate-limit", description = "more than the documented 20 calls a second; for sandboxes")
    boolean noRateLimit;

    @Option(names = "--help", usageHelp = true, description = "shows this")
    boolean help;

    /** {@link IllegalArgumentException} if something cannot be meant. */
    void check() {
        if (!ENCODINGS.contains(encoding.name())) {
            throw new IllegalArgumentException("--encoding is UTF-8 or GB18030; save the file as one of these.");
        }
        if (productCouponId.isBlank() || stockId.isBlank()) {
            throw new IllegalArgumentException("--product-coupon and --stock are ids, and not empty.");
        }
        checkFiles();
        requireInRange("--column", column, 1000);
        requireInRange("--generations", generations, 100);
        requireInRange("--calls", calls, 100);
    }

    // What is written must not be what is read.
    private void checkFiles() {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("There is no file " + file + ".");
        }
        if (journal().toString().isEmpty() || journal().toString().matches(".*[?].*|:.*")) {
            throw new IllegalArgumentException(
                    "--journal names a file, whose name has no ? and does not begin with a colon.");
        }
        List<Path> read = List.of(file, settings);
        List<Path> written = report == null ? List.of(journal()) : List.of(journal(), report);
        boolean same = written.stream().anyMatch(out -> read.stream().anyMatch(in -> isSame(in, out)))
                || (report != null && isSame(journal(), report));
        if (same) {
            throw new IllegalArgumentException(
                    "The codes, the settings, the journal and the report are four files; two of these are one.");
        }
        if (report != null && !Files.isDirectory(report.toAbsolutePath().resolveSibling(""))) {
            throw new IllegalArgumentException("There is no folder for the report " + report + ".");
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return one.toAbsolutePath()
                            .normalize()
                            .equals(other.toAbsolutePath().normalize())
                    || (Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireInRange(String name, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(name + " is 1 to " + most + ", not " + value + ".");
        }
    }

    CodeFile codeFile() {
        return new CodeFile(file, new CodeFormat(encoding, column), header);
    }

    Path journal() {
        return Optional.ofNullable(journal).orElse(Path.of(file + ".journal"));
    }
}
