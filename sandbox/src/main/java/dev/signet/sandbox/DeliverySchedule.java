package dev.signet.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long the platform waits before it sends a notification again that was not acknowledged.
 *
 * @see <a href="https://pay.weixin.qq.com/doc/v3/merchant/4012071382">how notifications are repeated</a>
 */
public enum DeliverySchedule {
    /** Of most notifications: 15 times in 24 hours and 4 minutes. */
    GENERAL(List.of(
            Duration.ofSeconds(15),
            Duration.ofSeconds(15),
            Duration.ofSeconds(30),
            Duration.ofMinutes(3),
            Duration.ofMinutes(10),
            Duration.ofMinutes(20),
            Duration.ofMinutes(30),
            Duration.ofMinutes(30),
            Duration.ofMinutes(30),
            Duration.ofMinutes(60),
            Duration.ofHours(3),
            Duration.ofHours(3),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(6))),
    /** Of coupons: 11 times, a minute apart. */
    COUPON(Stream.generate(() -> Duration.ofMinutes(1)).limit(11).toList()),
    /** Not again. */
    ONCE(List.of());

    private final List<Duration> waits;

    DeliverySchedule(List<Duration> waits) {
        this.waits = waits;
    }

    /** The waits, in their order; as many as there are repetitions. */
    public List<Duration> waits() {
        return waits;
    }

    /** The platform's own for notifications of this type. */
    static DeliverySchedule of(String eventType) {
        return eventType.startsWith("COUPON.") || eventType.startsWith("PRODUCT_COUPON") ? COUPON : GENERAL;
    }
}
