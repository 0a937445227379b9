package dev.signet.wechatpay.busifavor;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Redacted;

/** Returns a subsidy. All returns together are at most what was paid (B12), and coupons of the type EXCHANGE have none
 * (B13); only the server knows both. */
public record ReturnSubsidy(
        String stockId,
        @Redacted String couponCode,
        String transactionId,
        String refundId,
        String payerMerchant,
        String payeeMerchant,
        long amount,
        String description,
        @IdempotencyKey String outSubsidyReturnNo) {}
