package dev.signet.wechatpay.busifavor;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Redacted;
import org.jspecify.annotations.Nullable;

/**
 * Prepares to send a product coupon.
 *
 * @param stockId the stock
 * @param couponCode the code of the user's coupon
 * @param appid the official account
 * @param openid the user who is to receive it
 * @param sendRequestNo the merchant's own number of this request
 */
public record PreSendProductCoupon(
        String stockId,
        @Redacted @Nullable String couponCode,
        String appid,
        @Redacted @Nullable String openid,
        @IdempotencyKey String sendRequestNo) {}
