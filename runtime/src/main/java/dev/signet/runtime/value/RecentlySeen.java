package dev.signet.runtime.value;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What was believed in the last ten minutes, so that it is noticed when it comes a second time: for as long as its timestamp could
 * be accepted again. Only what is verified comes here, so that nobody else can fill it; of more than a hundred thousand, the
 * oldest are forgotten. For many threads.
 */
public final class RecentlySeen {

    /** How many are remembered. */
    public static final int CAPACITY = 100_000;

    // A timestamp may be five minutes ahead when it is accepted first, and five minutes old when last, both rounded to
    // seconds.
    private static final Duration KEPT = Duration.ofMinutes(10).plusSeconds(1);

    private final Map<String, Instant> seen = new LinkedHashMap<>();

    /** Nothing seen yet. */
    public RecentlySeen() {}

    /** Remembers something by what no other has; false if it was here before. */
    public synchronized boolean add(String unique, Instant now) {
        Instant oldest = now.minus(KEPT);
        forgetWhile(time -> time.isBefore(oldest));
        boolean isNew = seen.putIfAbsent(unique, now) == null;
        forgetWhile(time -> seen.size() > CAPACITY);
        return isNew;
    }

    // They stand in the order in which they came.
    private void forgetWhile(Predicate<Instant> old) {
        Iterator<Instant> times = seen.values().iterator();
        while (times.hasNext() && old.test(times.next())) {
            times.remove();
        }
    }
}
