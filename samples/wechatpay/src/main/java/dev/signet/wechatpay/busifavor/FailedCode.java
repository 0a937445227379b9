package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Redacted;

/**
 * A code that was refused.
 *
 * @param couponCode the coupon code
 * @param code the error code
 * @param message the reason, in words
 */
public record FailedCode(@Redacted String couponCode, String code, String message) {}
