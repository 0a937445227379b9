package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Redacted;
import dev.signet.spec.Rfc3339;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A subsidy that was paid.
 *
 * @param subsidyReceiptId the platform's id of the subsidy; some sources have it only once it was paid
 * @param stockId the stock
 * @param couponCode the coupon code
 * @param transactionId the platform's number of the paid order
 * @param payerMerchant the merchant that pays the subsidy
 * @param payeeMerchant the merchant that receives the subsidy
 * @param amount the subsidy, in fen
 * @param description the note given with the request
 * @param status the state of the subsidy
 * @param failReason why it was not paid; null unless it failed
 * @param successTime when it was paid; null unless it was
 * @param outSubsidyNo the merchant's own number of the request that paid it
 * @param createTime when it was asked for
 */
public record PayReceipt(
        @Nullable String subsidyReceiptId,
        String stockId,
        @Redacted String couponCode,
        String transactionId,
        String payerMerchant,
        String payeeMerchant,
        Long amount,
        String description,
        PayReceiptStatus status,
        @Nullable PayFailReason failReason,

        @Rfc3339(fraction = Rfc3339.Fraction.MILLIS) @Nullable
        OffsetDateTime successTime,

        String outSubsidyNo,
        @Nullable OffsetDateTime createTime) {}
