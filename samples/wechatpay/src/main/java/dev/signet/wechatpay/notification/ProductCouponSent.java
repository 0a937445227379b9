package dev.signet.wechatpay.notification;

import dev.signet.spec.Event;
import dev.signet.spec.Redacted;
import dev.signet.spec.Source;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A user has received a product coupon; it is then to be confirmed by {@code UserCoupons.confirm}. */
@Event({"PRODUCT_COUPON.SEND", "PRODUCT_COUPON_SP.SEND"})
@Source(doc = "https://pay.weixin.qq.com/doc/partner/4016435717", read = "2026-11-22")
public record ProductCouponSent(
        String brandId,
        @Redacted String couponCode,
        String productCouponId,
        String stockId,
        @Nullable String stockBundleId,
        @Nullable String userCouponBundleId,
        String appid,
        @Redacted String openid,
        @Redacted String unionid,
        OffsetDateTime receiveTime,
        String sendRequestNo,
        ProductCouponSendChannel sendChannel,
        OffsetDateTime validBeginTime,
        OffsetDateTime validEndTime,
        @Redacted @Nullable String phoneNumber,
        @Nullable String countryCode,
        @Nullable String attach,
        @Nullable String channelCustomInfo) {}
