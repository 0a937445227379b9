package dev.signet.wechatpay.busifavor;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Redacted;
import dev.signet.spec.constraint.Length;

/** Pays a subsidy for a coupon. Coupons of the type EXCHANGE have none (B13), which only the server knows. */
public record PaySubsidy(
        @Length(min = 1, max = 20) String stockId,
        @Redacted @Length(min = 1, max = 128) String couponCode,
        @Length(min = 28, max = 32) String transactionId,
        @Length(min = 1, max = 32) String payerMerchant,
        @Length(min = 1, max = 32) String payeeMerchant,
        long amount,
        @Length(min = 1, max = 1024) String description,
        @IdempotencyKey @Length(min = 1, max = 128) String outSubsidyNo) {}
