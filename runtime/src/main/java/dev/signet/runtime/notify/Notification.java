package dev.signet.runtime.notify;

import dev.signet.runtime.json.FieldCipher;
import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Notice;
import dev.signet.runtime.json.UnreadableJsonException;
import java.util.List;

/**
 * What the platform tells of its own accord, proven and decrypted. Prints without what it carries.
 *
 * @param id the platform's id of it; the same when it is sent again
 * @param type what it is about, such as {@code PRODUCT_COUPON.SEND}
 * @param createTime when it was made, as the platform writes it
 * @param identity the brand or merchant that it is for
 * @param resource what it carries
 * @param notices what the spec did not expect in it
 * @param repeated whether the very same bytes were parsed here in the last ten minutes: sent twice, or replayed by somebody
 * @param conflicting whether another one of the same id carried something else; the platform never does that
 * @param received as it came
 */
public record Notification<T>(
        String id,
        String type,
        String createTime,
        String identity,
        T resource,
        List<Notice> notices,
        boolean repeated,
        boolean conflicting,
        ReceivedNotification received) {

    /**
     * {@code raw}, whose resource is read as {@code event} says, sensitive values by {@code cipher}.
     *
     * @throws NotificationException if it cannot be
     */
    static <T> Notification<T> read(Notification<byte[]> raw, EventType<T> event, FieldCipher cipher) {
        JsonReader in = JsonReader.of(raw.resource(), cipher);
        try {
            T resource = event.codec().read(in);
            in.end();
            requireSomething(raw, in);
            return new Notification<>(
                    raw.id,
                    raw.type,
                    raw.createTime,
                    raw.identity,
                    resource,
                    in.notices(),
                    raw.repeated,
                    raw.conflicting,
                    raw.received);
        } catch (UnreadableJsonException e) {
            throw raw.unreadable("cannot be read at \"" + e.pointer() + "\": " + e.getMessage() + ".");
        } catch (NotificationException e) {
            throw e;
        } catch (Exception e) {
            // Without its words, which may quote what it carries.
            throw raw.unreadable(
                    "is refused by its record, with " + e.getClass().getName() + ".");
        }
    }

    // Another event in the dress of this one: nothing the spec knows is in it, though something should be.
    private static void requireSomething(Notification<byte[]> raw, JsonReader in) {
        boolean missing = in.notices().stream().anyMatch(notice -> notice.kind() == Notice.Kind.MISSING);
        if (missing && !in.anyKnown()) {
            throw raw.unreadable("carries nothing of what its spec requires.");
        }
    }

    private NotificationException unreadable(String problem) {
        return new NotificationException(
                NotificationException.Reason.UNREADABLE, id + " of type " + type + " " + problem);
    }

    @Override
    public String toString() {
        return "Notification[" + id + ", " + type + ", " + identity + "]";
    }
}
