package dev.signet.sandbox;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long is waited before a notification is sent again that was not acknowledged.
 *
 * @param waits in their order; as many as there are repetitions
 * @see <a href="https://pay.weixin.qq.com/doc/v3/merchant/4012071382">how notifications are repeated</a>
 */
public record DeliverySchedule(List<Duration> waits) {

    /** The platform's for most notifications: 15 times in 24 hours and 4 minutes. */
    public static final DeliverySchedule GENERAL = new DeliverySchedule(
            Stream.of("15s", "15s", "30s", "3m", "10m", "20m", "30m", "30m", "30m", "60m", "3h", "3h", "3h", "6h", "6h")
                    .map(wait -> Duration.parse("PT" + wait))
                    .toList());

    /** The platform's for coupons: 11 times, a minute apart. */
    public static final DeliverySchedule COUPON = new DeliverySchedule(Collections.nCopies(11, Duration.ofMinutes(1)));

    /** Not again. */
    public static final DeliverySchedule ONCE = new DeliverySchedule(List.of());

    /** A copy of {@code waits}. */
    public DeliverySchedule {
        waits = List.copyOf(waits);
    }

    /** The platform's own for notifications of this type. */
    static DeliverySchedule of(String eventType) {
        return eventType.startsWith("COUPON.") || eventType.startsWith("PRODUCT_COUPON") ? COUPON : GENERAL;
    }
}
