package dev.signet.runtime.auth;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The answers that were believed, so that none is believed twice: each for as long as its timestamp could be accepted
 * again. Only verified ones come here, so that nobody else can fill it; of more than a hundred thousand, the oldest are
 * forgotten. For many threads.
 */
final class SeenAnswers {

    static final int CAPACITY = 100_000;

    // A timestamp may be five minutes ahead when it is accepted first, and five minutes old when last, both rounded to
    // seconds.
    private static final Duration KEPT = Duration.ofMinutes(10).plusSeconds(1);

    private final Map<String, Instant> seen = new LinkedHashMap<>();

    /** Remembers an answer; false if it was here before. */
    synchronized boolean add(String answer, Instant now) {
        Instant oldest = now.minus(KEPT);
        forgetWhile(time -> time.isBefore(oldest));
        boolean isNew = seen.putIfAbsent(answer, now) == null;
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
