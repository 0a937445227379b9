package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Redacted;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A subsidy that was returned.
 *
 * @param subsidyReturnReceiptId the platform's id of the return; null until it was done
 * @param stockId the stock
 * @param couponCode the coupon code
 * @param transactionId the platform's number of the paid order
 * @param refundId the platform's number of the refund
 * @param payerMerchant the merchant that paid the subsidy, and now receives it
 * @param payeeMerchant the merchant that received the subsidy, and now pays it
 * @param amount what is returned this time, in fen
 * @param description the note given with the request
 * @param status the state of the return
 * @param failReason why it was not returned; null unless it failed
 * @param returnDoneTime when it was returned; null unless it was
 * @param subsidyReceiptId the platform's id of the subsidy that is returned
 * @param outSubsidyReturnNo the merchant's own number of the request that returned it
 * @param returnCreateTime when the return was asked for
 */
public record ReturnReceipt(
        @Nullable String subsidyReturnReceiptId,
        String stockId,
        @Redacted String couponCode,
        String transactionId,
        String refundId,
        String payerMerchant,
        String payeeMerchant,
        Long amount,
        String description,
        ReturnReceiptStatus status,
        @Nullable ReturnFailReason failReason,
        @Nullable OffsetDateTime returnDoneTime,
        String subsidyReceiptId,
        String outSubsidyReturnNo,
        @Nullable OffsetDateTime returnCreateTime) {}
