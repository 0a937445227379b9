package dev.signet.runtime.notify;

/** Does what one kind of notification is about. Called from the thread that received it, for one id never twice at once. */
@FunctionalInterface
public interface NotificationHandler<T> {

    /**
     * Handles a notification that nobody has handled yet, within five seconds: after that the platform sends it again.
     *
     * @throws Exception if it could not be; the platform then sends it again
     */
    void handle(Notification<T> notification) throws Exception;
}
