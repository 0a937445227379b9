package dev.signet.wechatpay.notification;

import dev.signet.spec.Event;
import dev.signet.spec.Redacted;
import dev.signet.spec.Source;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A user has received a product coupon; it is then to be confirmed by {@code UserCoupons.confirm}.
 *
 * @param brandId the brand
 * @param couponCode the code of the user's coupon
 * @param productCouponId the product coupon
 * @param stockId the stock
 * @param stockBundleId the bundle of stocks, if the stock is in one
 * @param userCouponBundleId the user's bundle of coupons, if the coupon is in one
 * @param appid the official account
 * @param openid the user's openid
 * @param unionid the user's unionid
 * @param receiveTime when the user received the coupon
 * @param sendRequestNo number of the request that sent it
 * @param sendChannel how it reached the user
 * @param validBeginTime from when it is valid
 * @param validEndTime until when it is valid
 * @param phoneNumber the user's phone number
 * @param countryCode the country code of the phone number
 * @param attach custom additional data
 * @param channelCustomInfo custom data of the channel
 */
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
