package dev.signet.bulkupload;

import dev.signet.runtime.call.TimeSource;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** A bar that grows in one line of a terminal. For many threads. */
final class Progress {

    private static final int WIDTH = 30;
    private static final Duration BETWEEN = Duration.ofMillis(200);

    private final PrintStream terminal;
    private final TimeSource time;
    private final long all;
    private final long before;
    private final long begin;
    private long done;
    private long shown;

    /** {@code before} of {@code all} were done before this began. */
    Progress(PrintStream terminal, TimeSource time, long before, long all) {
        this.terminal = terminal;
        this.time = time;
        this.before = before;
        this.all = all;
        this.begin = time.nanoTime();
        this.shown = begin - BETWEEN.toNanos();
    }

    /** So many more were answered. */
    synchronized void add(long more) {
        done += more;
        long now = time.nanoTime();
        if (now - shown >= BETWEEN.toNanos()) {
            shown = now;
            terminal.print("\r" + line(now));
            terminal.flush();
        }
    }

    /** The last state of the bar, and the end of its line. */
    synchronized void end() {
        terminal.println("\r" + line(time.nanoTime()));
    }

    private String line(long now) {
        // A code that is asked for again is answered again.
        long answered = Math.min(all, before + done);
        int filled = all == 0 ? WIDTH : (int) (WIDTH * answered / all);
        double seconds = Math.max(1, now - begin) / 1e9;
        long aSecond = Math.round(done / seconds);
        return String.format(
                Locale.ROOT,
                "[%s%s] %,d of %,d codes, %,d/s, %s left  ",
                "#".repeat(filled),
                " ".repeat(WIDTH - filled),
                answered,
                all,
                aSecond,
                aSecond == 0 ? "?" : inWords((all - answered) / aSecond));
    }

    private static String inWords(long seconds) {
        return seconds < 60 ? seconds + " s" : seconds / 60 + " min " + seconds % 60 + " s";
    }
}
