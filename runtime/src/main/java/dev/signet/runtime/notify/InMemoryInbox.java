package dev.signet.runtime.notify;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Remembers in this process; whoever comes second waits for the first, for a while. */
final class InMemoryInbox implements Inbox {

    private static final int CAPACITY = 100_000;
    // The platform waits for five seconds, and sends again what is not answered by then.
    private static final long LONGEST_WAIT_NANOS = TimeUnit.SECONDS.toNanos(4);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
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

    private boolean begin(String id) throws InterruptedException {
        lock.lock();
        try {
            awaitOther(id);
            return !handled.contains(id) && underWay.add(id);
        } finally {
            lock.unlock();
        }
    }

    private void awaitOther(String id) throws InterruptedException {
        long left = LONGEST_WAIT_NANOS;
        while (underWay.contains(id)) {
            if (left <= 0) {
                throw new IllegalStateException("the notification is being handled by another thread");
            }
            left = ended.awaitNanos(left);
        }
    }

    private void end(String id, boolean done) {
        lock.lock();
        try {
            underWay.remove(id);
            if (done) {
                handled.add(id);
                forgetTheOldest();
            }
            ended.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void forgetTheOldest() {
        if (handled.size() > CAPACITY) {
            handled.remove(handled.iterator().next());
        }
    }
}
