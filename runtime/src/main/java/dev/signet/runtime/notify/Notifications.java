package dev.signet.runtime.notify;

import dev.signet.runtime.call.TimeSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Receives notifications: has them proven and decrypted, gives each to the handler of its type, once, and says what to answer. A
 * program calls it from any HTTP server with the raw bytes of a request. Immutable; for many threads.
 */
public final class Notifications {

    private final NotificationParser parser;
    private final Inbox inbox;
    private final TimeSource time;
    private final Map<String, NotificationHandler<byte[]>> handlers;
    private final NotificationHandler<byte[]> otherwise;

    private Notifications(
            NotificationParser parser,
            Inbox inbox,
            TimeSource time,
            Map<String, NotificationHandler<byte[]>> handlers,
            NotificationHandler<byte[]> otherwise) {
        this.parser = parser;
        this.inbox = inbox;
        this.time = time;
        this.handlers = Map.copyOf(handlers);
        this.otherwise = otherwise;
    }

    /** What {@code parser} believes, handled once each by {@code inbox}; nothing is handled yet. */
    public static Notifications of(NotificationParser parser, Inbox inbox) {
        return new Notifications(parser, inbox, TimeSource.system(), Map.of(), notification -> {
            throw new NotificationException(
                    NotificationException.Reason.NOT_HANDLED,
                    notification.id() + " is of type " + notification.type()
                            + ", which nobody handles here; give a handler by on(…) or otherwise(…).");
        });
    }

    /** The same with a handler for the types of {@code event}, which generated code holds in {@code XCodec.EVENT}. */
    public <T> Notifications on(EventType<T> event, NotificationHandler<T> handler) {
        Map<String, NotificationHandler<byte[]>> more = new HashMap<>(handlers);
        event.names().forEach(type -> {
            NotificationHandler<byte[]> reading = raw -> handler.handle(parser.read(raw, event));
            if (more.put(type, reading) != null) {
                throw new IllegalArgumentException("there are two handlers for " + type + "; one has to do it all");
            }
        });
        return new Notifications(parser, inbox, time, more, otherwise);
    }

    /** The same with a handler for all types that have none, which gets their decrypted JSON. */
    public Notifications otherwise(NotificationHandler<byte[]> handler) {
        return new Notifications(parser, inbox, time, handlers, handler);
    }

    /** The same by other clocks; for tests. */
    public Notifications time(TimeSource other) {
        return new Notifications(parser, inbox, other, handlers, otherwise);
    }

    /** Receives a request now: its header fields, and its body as raw bytes. */
    public Reply receive(Map<String, ? extends List<String>> headers, byte @Nullable [] body) {
        return receive(headers, body, null);
    }

    /** The same for the identity {@code hint}, if that is known otherwise, such as from the address that was notified. */
    public Reply receive(Map<String, ? extends List<String>> headers, byte @Nullable [] body, @Nullable String hint) {
        return reply(() -> handle(ReceivedNotification.of(headers, body, time.now()), hint));
    }

    /** Receives a notification, now or from storage, for the identity {@code hint} if that is known otherwise. */
    public Reply receive(ReceivedNotification received, @Nullable String hint) {
        return reply(() -> handle(received, hint));
    }

    private boolean handle(ReceivedNotification received, @Nullable String hint) throws Exception {
        Notification<byte[]> notification = parser.parse(received, hint);
        NotificationHandler<byte[]> handler = handlers.getOrDefault(notification.type(), otherwise);
        String id = notification.identity() + " " + notification.id();
        if (notification.conflicting()) {
            logger().warn("The notification {} carries something else than another one of the same id.", id);
        }
        return inbox.firstTime(id, () -> handler.handle(notification));
    }

    private static Reply reply(Callable<Boolean> handling) {
        try {
            return Reply.done(handling.call());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(e);
        } catch (Exception e) {
            return failed(e);
        }
    }

    // Of what a handler throws, only the kind: its words may quote what the notification carries.
    private static Reply failed(Exception e) {
        String why = e instanceof NotificationException refused
                ? String.valueOf(refused.getMessage())
                : "A notification was not handled: " + e.getClass().getName() + ".";
        logger().warn("{} The platform will send it again.", why);
        return Reply.failed(e);
    }

    private static Logger logger() {
        return LoggerFactory.getLogger(Notifications.class);
    }
}
