package dev.signet.wechatpay.busifavor;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Redacted;
import org.jspecify.annotations.Nullable;

/**
 * Sends a product coupon to a user.
 *
 * @param openid the user who is to receive it
 * @param appid the official account
 * @param stockId the stock
 * @param outRequestNo the merchant's own number of this request
 * @param couponCode the coupon code
 * @param couponType the kind of the coupon
 * @param memberCardId the membership card
 */
public record SendProductCoupon(
        @Redacted String openid,
        String appid,
        String stockId,
        @IdempotencyKey String outRequestNo,
        @Redacted @Nullable String couponCode,
        CouponType couponType,
        @Nullable String memberCardId) {}
