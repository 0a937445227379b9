package dev.signet.bulkupload;

import dev.signet.bulkupload.Lines.Line;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A file of codes. What is wrong with a line is said of that line; the others count. */
record CodeFile(Path path, CodeFormat format, boolean hasHeader) {

    /** What is told of each line. */
    interface Reader {

        void code(long line, String code);

        void badLine(long line, String why);
    }

    /** Reads all of it; gives its SHA-256. */
    String read(Reader reader) throws IOException {
        OpenQuote quote = new OpenQuote();
        try (Lines lines = Lines.of(path)) {
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                tell(line.get(), quote.around(line.get()), reader);
            }
            return lines.sha256();
        }
    }

    private void tell(Line line, Optional<Long> quotedSince, Reader reader) {
        boolean isHeader = hasHeader && line.number() == 1;
        boolean isEmpty = !line.bytes().hasRemaining();
        if (isHeader || isEmpty) {
            return;
        }
        if (quotedSince.isPresent()) {
            reader.badLine(line.number(), "may be in the quoted field that line " + quotedSince.get() + " begins");
            return;
        }
        try {
            reader.code(line.number(), format.code(line));
        } catch (BadLineException e) {
            reader.badLine(line.number(), String.valueOf(e.getMessage()));
        }
    }

    /** What the file is read by, in words: another reading finds other codes. */
    String reading() {
        return format.encoding() + ", column " + format.column() + (hasHeader ? ", with a header" : "");
    }

    /** The SHA-256 of what the file holds now. */
    String sha256() throws IOException {
        try (Lines lines = Lines.of(path)) {
            while (lines.next().isPresent()) {
                // Read for its hash.
            }
            return lines.sha256();
        }
    }
}
