package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Redacted;
import org.jspecify.annotations.Nullable;

/**
 * A code that was refused.
 *
 * @param couponCode the coupon code
 * @param code the error code
 * @param message the reason, in words
 */
public record FailedCouponCode(
        @Redacted @Nullable String couponCode,
        @Nullable String code,
        @Nullable String message) {}
