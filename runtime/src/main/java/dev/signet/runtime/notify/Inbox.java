package dev.signet.runtime.notify;

/**
 * Which notifications have been handled: the platform sends one again until it hears that it was, and at times more often. Shared
 * by all processes that handle the same notifications; a table with the id as its key, written in the handler's own
 * transaction, is the usual way. For many threads.
 */
@FunctionalInterface
public interface Inbox {

    /**
     * Runs {@code handling} unless the notification was handled before, and remembers it only if that succeeded.
     * Meanwhile nobody else handles the same.
     *
     * @param id of the identity and the notification: unique among all
     * @return whether it ran
     * @throws Exception what {@code handling} threw; the notification then counts as not handled
     */
    boolean firstTime(String id, Handling handling) throws Exception;

    /** What is done with one notification. */
    @FunctionalInterface
    interface Handling {

        /** Does it; whatever it throws, the notification counts as not handled. */
        void run() throws Exception;
    }

    /** Handles everything that comes: for handlers that notice by themselves what they have done. */
    static Inbox none() {
        return (id, handling) -> {
            handling.run();
            return true;
        };
    }

    /** Remembers the last 100,000 in this process, for tests and for programs that run once. */
    static Inbox inMemory() {
        return new InMemoryInbox();
    }
}
