package dev.signet.runtime.notify;

import dev.signet.runtime.call.TimeSource;
import dev.signet.runtime.error.QuietCause;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        return reply(() -> parser.parse(ReceivedNotification.of(headers, body, time.now()), hint));
    }

    /** Receives a notification, now or from storage, for the identity {@code hint} if that is known otherwise. */
    public Reply receive(ReceivedNotification received, @Nullable String hint) {
        return reply(() -> parser.parse(received, hint));
    }

    private Reply reply(Parsing parsing) {
        Notification<byte[]> notification;
        try {
            notification = parsing.parse();
        } catch (NotificationException e) {
            logger().warn("{} If the platform sent it, it will send it again.", e.getMessage());
            return Reply.failed(e);
        } catch (RuntimeException e) {
            return failed("A notification was not looked at", e);
        }
        return handled(notification);
    }

    private Reply handled(Notification<byte[]> notification) {
        NotificationHandler<byte[]> handler = handlers.getOrDefault(notification.type(), otherwise);
        String id = notification.identity() + " " + notification.id();
        if (notification.conflicting()) {
            logger().warn("The notification {} carries something else than another one of the same id.", id);
        }
        try {
            return Reply.done(inbox.firstTime(id, () -> handler.handle(notification)));
        } catch (NotificationException e) {
            logger().warn("{} The platform will send it again.", e.getMessage());
            return Reply.failed(e);
        } catch (Exception e) {
            return failed("The notification " + id + " of type " + notification.type() + " was not handled", e);
        }
    }

    // Without the words of what was thrown, which may quote what the notification carries; Reply.failure() has them.
    private static Reply failed(String what, Exception e) {
        if (e instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        logger().warn("{}; the platform will send it again.", what, QuietCause.of(e));
        return Reply.failed(e);
    }

    @FunctionalInterface
    private interface Parsing {

        Notification<byte[]> parse();
    }

    private static Logger logger() {
        return LoggerFactory.getLogger(Notifications.class);
    }
}
