package dev.signet.wechatpay.busifavor;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Redacted;
import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Charset;
import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Range;

/**
 * Pays a subsidy for a coupon. Coupons of the type EXCHANGE have none (B13), which only the server knows.
 *
 * @param stockId the stock, of type NORMAL or DISCOUNT
 * @param couponCode the coupon code
 * @param transactionId the platform's number of the paid order
 * @param payerMerchant the merchant that pays the subsidy: the one that made the coupons, or the one they belong to
 * @param payeeMerchant the merchant that receives the subsidy: the one the coupons belong to, or one linked with it by
 *     a chain brand
 * @param amount the subsidy, in fen; at most what the coupon takes off this order, and never more than 500000; a coupon
 *     of p percent takes off the order's amount / p * (100 - p)
 * @param description a note, given back when the subsidy is asked for
 * @param outSubsidyNo the merchant's own number of this request, unique; letters, digits, {@code | _ *} and {@code -}
 */
public record PaySubsidy(
        @Length(min = 1, max = 20) String stockId,
        @Redacted @Length(min = 1, max = 128) String couponCode,
        @Length(min = 28, max = 32) String transactionId,
        @Length(min = 1, max = 32) String payerMerchant,
        @Length(min = 1, max = 32) String payeeMerchant,
        @Range(max = 500000) long amount,
        @Length(min = 1, max = 1024) String description,

        @IdempotencyKey @Length(min = 1, max = 128) @Charset(value = "0-9A-Za-z|_*-", severity = Severity.WARN)
        String outSubsidyNo) {}
