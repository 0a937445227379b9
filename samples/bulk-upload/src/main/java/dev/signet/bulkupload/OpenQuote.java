package dev.signet.bulkupload;

import dev.signet.bulkupload.Lines.Line;
import java.util.Optional;

/** A quoted field that a line begins and does not end: what follows may be a part of it, and no code. For one thread. */
final class OpenQuote {

    // Where a quote is merely missing, no more lines than these are lost for it.
    private static final int MOST = 10;

    private long since;
    private int left;

    /** The number of the line that began the field in which this one may be. */
    Optional<Long> around(Line line) {
        boolean odd = quotes(line) % 2 == 1;
        if (left > 0) {
            left = odd ? 0 : left - 1;
            return Optional.of(since);
        }
        if (odd) {
            since = line.number();
            left = MOST;
        }
        return Optional.empty();
    }

    private static int quotes(Line line) {
        int quotes = 0;
        for (int i = line.bytes().position(); i < line.bytes().limit(); i++) {
            quotes += line.bytes().get(i) == '"' ? 1 : 0;
        }
        return quotes;
    }
}
