package dev.signet.wechatpay.notification;

import dev.signet.spec.Event;
import dev.signet.spec.Redacted;
import dev.signet.spec.Source;
import java.time.OffsetDateTime;

/** A user has received a busifavor coupon. */
@Event("COUPON.SEND")
@Source(doc = "WeChat Pay, merchant: busifavor coupon notification", read = "2026-11-22")
public record BusifavorCouponSent(
        String eventType,
        @Redacted String couponCode,
        String stockId,
        OffsetDateTime sendTime,
        @Redacted String openid,
        @Redacted String unionid,
        String sendChannel) {}
