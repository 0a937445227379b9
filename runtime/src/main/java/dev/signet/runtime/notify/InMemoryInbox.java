package dev.signet.runtime.notify;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Remembers in this process; whoever comes second waits for the first, for a while. */
final class InMemoryInbox implements Inbox {

    private static final int CAPACITY = 100_000;
    // The platform waits for five seconds, and sends again what is not answered by then.
    private static final long LONGEST_WAIT_NANOS = TimeUnit.SECONDS.toNanos(4);

    private final Set<String> handled = new LinkedHashSet<>();
    private final Set<String> underWay = new HashSet<>();

    @Override
    public boolean firstTime(String id, Handling handling) throws Exception {
        if (!begin(id)) {
            return false;
        }
        boolean done = false;
        try {
            handling.run();
            done = true;
        } finally {
            end(id, done);
        }
        return true;
    }

    private synchronized boolean begin(String id) throws InterruptedException {
        long end = System.nanoTime() + LONGEST_WAIT_NANOS;
        for (long left = LONGEST_WAIT_NANOS; underWay.contains(id) && left > 0; left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        if (!underWay.add(id)) {
            throw new IllegalStateException("the notification is being handled by another thread");
        }
        if (handled.contains(id)) {
            underWay.remove(id);
            notifyAll();
            return false;
        }
        return true;
    }

    private synchronized void end(String id, boolean done) {
        underWay.remove(id);
        if (done) {
            handled.add(id);
            forgetTheOldest();
        }
        notifyAll();
    }

    private void forgetTheOldest() {
        if (handled.size() > CAPACITY) {
            handled.remove(handled.iterator().next());
        }
    }
}
