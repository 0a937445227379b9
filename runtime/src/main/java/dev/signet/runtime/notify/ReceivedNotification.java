package dev.signet.runtime.notify;

import dev.signet.runtime.call.Headers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A notification as it came, believed by nobody yet: to be parsed, or stored and parsed days later, by the keys and at the time
 * of its receipt. Immutable, and prints without its body.
 */
public final class ReceivedNotification {

    private static final int VERSION = 1;

    private final Headers headers;
    private final byte[] body;
    private final Instant receivedAt;

    private ReceivedNotification(Headers headers, byte[] body, Instant receivedAt) {
        this.headers = headers;
        this.body = body;
        this.receivedAt = receivedAt;
    }

    /**
     * A notification.
     *
     * @param headers the header fields of the request, all of them; names in any case
     * @param body the request's body as its raw bytes, before any framework has read text from it; handed over
     * @param receivedAt when it came, by this machine's clock
     * @throws NotificationException if there is no body
     */
    public static ReceivedNotification of(
            Map<String, ? extends List<String>> headers, byte @Nullable [] body, Instant receivedAt) {
        if (body == null) {
            throw new NotificationException(
                    NotificationException.Reason.UNREADABLE,
                    "has no body. Pass the raw bytes of the request, read before any framework reads them.");
        }
        List<Headers.Field> fields = new ArrayList<>();
        headers.forEach((name, values) -> addAll(fields, name, values));
        return new ReceivedNotification(Headers.of(fields), body, receivedAt);
    }

    // Some servers' maps have the request line under a null name.
    private static void addAll(List<Headers.Field> fields, @Nullable String name, @Nullable List<String> values) {
        if (name != null && values != null) {
            values.stream().filter(Objects::nonNull).forEach(value -> fields.add(new Headers.Field(name, value)));
        }
    }

    /** Its header fields. */
    public Headers headers() {
        return headers;
    }

    /** Its raw body; not a copy. */
    public byte[] body() {
        return body;
    }

    /** When it came. */
    public Instant receivedAt() {
        return receivedAt;
    }

    /**
     * All of it as bytes, to be stored where only you can write: whoever changes them decides when it was received. What is
     * encrypted in it stays so.
     */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(VERSION);
            out.writeLong(receivedAt.getEpochSecond());
            out.writeInt(receivedAt.getNano());
            out.writeInt(headers.fields().size());
            for (Headers.Field field : headers.fields()) {
                write(out, field.name().getBytes(StandardCharsets.UTF_8));
                write(out, field.value().getBytes(StandardCharsets.UTF_8));
            }
            write(out, body);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return bytes.toByteArray();
    }

    /**
     * What was stored by {@link #bytes}.
     *
     * @throws IllegalArgumentException if {@code stored} is not whole
     */
    public static ReceivedNotification read(byte[] stored) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(stored))) {
            if (in.readInt() != VERSION) {
                throw new IOException("another version");
            }
            Instant receivedAt = Instant.ofEpochSecond(in.readLong(), in.readInt());
            List<Headers.Field> fields = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                fields.add(new Headers.Field(text(in), text(in)));
            }
            byte[] body = bytes(in);
            if (in.read() >= 0) {
                throw new IOException("longer than it should be");
            }
            return new ReceivedNotification(Headers.of(fields), body, receivedAt);
        } catch (IOException | DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException("the stored notification is not whole, or of another version", e);
        }
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] bytes = in.readNBytes(Math.max(0, length));
        if (bytes.length != length) {
            throw new IOException("cut");
        }
        return bytes;
    }

    @Override
    public String toString() {
        return "ReceivedNotification[" + receivedAt + ", " + body.length + " bytes]";
    }
}
