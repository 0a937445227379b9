package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Redacted;
import org.jspecify.annotations.Nullable;

/** A code that was refused. */
public record FailedCouponCode(
        @Redacted @Nullable String couponCode,
        @Nullable String code,
        @Nullable String message) {}
