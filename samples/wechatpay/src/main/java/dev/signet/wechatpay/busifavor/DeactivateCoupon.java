package dev.signet.wechatpay.busifavor;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Redacted;
import dev.signet.spec.constraint.Length;
import org.jspecify.annotations.Nullable;

/**
 * Ends a coupon.
 *
 * @param couponCode the coupon code
 * @param stockId the stock
 * @param deactivateRequestNo the merchant's own number of this request, unique
 * @param deactivateReason why the coupon is ended
 */
public record DeactivateCoupon(
        @Redacted @Length(min = 1, max = 32) String couponCode,
        @Length(min = 1, max = 20) String stockId,
        @IdempotencyKey @Length(min = 1, max = 128) String deactivateRequestNo,
        @Length(min = 1, max = 64) @Nullable String deactivateReason) {}
