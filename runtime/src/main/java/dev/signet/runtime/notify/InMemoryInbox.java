package dev.signet.runtime.notify;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Remembers in this process; whoever comes second waits for the first. */
final class InMemoryInbox implements Inbox {

    private static final int CAPACITY = 100_000;

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
        while (!underWay.add(id)) {
            wait();
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
