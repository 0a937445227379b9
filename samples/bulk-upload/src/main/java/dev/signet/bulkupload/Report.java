package dev.signet.bulkupload;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;

/** What became of a file: in numbers, and if wanted line by line. No code is in it, only the numbers of lines. */
record Report(PrintStream out, Optional<Path> file) {

    /** Prints it; gives what the command ends with if nothing stopped it. */
    int of(Journal journal) throws IOException {
        Tally tally = journal.tally();
        line("uploaded", tally.of(CodeState.UPLOADED) + tally.of(CodeState.UPLOADED_BEFORE), ours(tally));
        line("existing", tally.of(CodeState.EXISTING), "the stock had them before");
        line("duplicate", tally.duplicates(), "lines that repeat a code of the file; it was sent once");
        line("failed", tally.of(CodeState.FAILED), "");
        line("bad lines", tally.badLines(), "");
        if (tally.open() > 0) {
            line("open", tally.open(), "not sent, or not answered");
        }
        if (file.isPresent()) {
            write(journal, file.get());
        } else if (tally.of(CodeState.FAILED) + tally.badLines() > 0) {
            journal.remarks(10, remark -> out.println("  " + remark));
            out.println("  --report FILE lists them all.");
        }
        return tally.isFlawless() ? 0 : 1;
    }

    private static void write(Journal journal, Path file) throws IOException {
        try (PrintWriter lines = new PrintWriter(Files.newBufferedWriter(file))) {
            lines.println("line,what,why");
            journal.remarks(
                    Long.MAX_VALUE,
                    remark -> lines.println(CSVFormat.RFC4180.format(remark.line(), remark.what(), remark.why())));
            if (lines.checkError()) {
                throw new IOException("the report cannot be written to " + file);
            }
        }
    }

    private static String ours(Tally tally) {
        return tally.of(CodeState.UPLOADED_BEFORE) == 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        "of these, %,d were told to exist after an attempt that left it open: taken as ours",
                        tally.of(CodeState.UPLOADED_BEFORE));
    }

    private void line(String what, long count, String remark) {
        boolean isRemarkable = count > 0 && !remark.isEmpty();
        out.println(String.format(Locale.ROOT, "%-10s %,12d", what, count) + (isRemarkable ? "  " + remark : ""));
    }
}
