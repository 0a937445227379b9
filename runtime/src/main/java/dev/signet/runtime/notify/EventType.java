package dev.signet.runtime.notify;

import dev.signet.runtime.json.Codec;
import java.util.List;

/**
 * A kind of notification and what it carries. Generated code holds one in {@code XCodec.EVENT}, see
 * {@link dev.signet.spec.Event}.
 *
 * @param names the event types that carry it, such as {@code PRODUCT_COUPON.SEND}
 * @param codec reads the decrypted resource
 */
public record EventType<T>(List<String> names, Codec<T> codec) {

    /** A copy of {@code names}. */
    public EventType {
        names = List.copyOf(names);
    }
}
