package dev.signet.sandbox;

import dev.signet.runtime.json.JsonWriter;
import dev.signet.sandbox.CallerRegistry.KnownCaller;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Writes notifications as the platform does: an envelope around a resource that is encrypted with the receiver's API key. */
final class NotificationWriter {

    private final SandboxClock clock;

    NotificationWriter(SandboxClock clock) {
        this.clock = clock;
    }

    /** The body of a notification of this type that carries {@code resource}. */
    byte[] write(String type, byte[] resource, KnownCaller receiver) {
        String original = type.startsWith("PRODUCT_COUPON") ? "product_coupon" : "resource";
        JsonWriter out = new JsonWriter(any -> null);
        out.beginObject();
        out.member("id", UUID.randomUUID().toString());
        out.member(
                "create_time",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        clock.now().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.ofHours(8))));
        out.member("event_type", type);
        out.member("resource_type", "encrypt-resource");
        out.member("summary", "沙箱的通知");
        out.member("resource", Sealed.of(receiver.apiKey(), original, resource), (encrypted, inner) -> {
            inner.beginObject();
            encrypted.members(inner);
            inner.member("original_type", original);
            inner.endObject();
        });
        out.endObject();
        return out.finish();
    }
}
