package dev.signet.wechatpay.busifavor;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Redacted;
import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Charset;

/**
 * Returns a subsidy. All returns together are at most what was paid (B12), and coupons of the type EXCHANGE have none
 * (B13); only the server knows both.
 *
 * @param stockId the stock, of type NORMAL or DISCOUNT
 * @param couponCode the coupon code
 * @param transactionId the platform's number of the paid order
 * @param refundId the platform's number of the refund
 * @param payerMerchant the merchant that paid the subsidy, and now receives it
 * @param payeeMerchant the merchant that received the subsidy, and now pays it
 * @param amount what is returned this time, in fen
 * @param description a note, given back when the return is asked for
 * @param outSubsidyReturnNo the merchant's own number of this request, unique; letters, digits, {@code | _ *} and
 *     {@code -}
 */
public record ReturnSubsidy(
        String stockId,
        @Redacted String couponCode,
        String transactionId,
        String refundId,
        String payerMerchant,
        String payeeMerchant,
        long amount,
        String description,

        @IdempotencyKey @Charset(value = "0-9A-Za-z|_*-", severity = Severity.WARN)
        String outSubsidyReturnNo) {}
