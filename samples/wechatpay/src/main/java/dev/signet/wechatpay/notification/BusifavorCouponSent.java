package dev.signet.wechatpay.notification;

import dev.signet.spec.Event;
import dev.signet.spec.Redacted;
import dev.signet.spec.Source;
import java.time.OffsetDateTime;

/**
 * A user has received a busifavor coupon.
 *
 * @param eventType the kind of event, EVENT_TYPE_BUSICOUPON_SEND
 * @param couponCode the coupon code
 * @param stockId the stock
 * @param sendTime when the coupon was sent
 * @param openid the user's openid; empty if the stock has no appid for notifications
 * @param unionid the user's unionid; empty if the stock has no appid for notifications
 * @param sendChannel how the coupon was sent: BUSICOUPON_SEND_CHANNEL_ and the channel's name
 */
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
