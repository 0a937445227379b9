package dev.signet.wechatpay.busifavor;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Redacted;
import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Length;

/**
 * Returns a used coupon.
 *
 * @param couponCode the coupon code; 20 characters are what one source says here, where others have 32
 * @param stockId the stock
 * @param returnRequestNo the merchant's own number of this request, unique
 */
public record ReturnCoupon(
        @Redacted @Length(min = 1, max = 20, severity = Severity.WARN)
        String couponCode,

        @Length(min = 1, max = 32, severity = Severity.WARN) String stockId,
        @IdempotencyKey @Length(min = 1, max = 128) String returnRequestNo) {}
