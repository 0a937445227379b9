package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Redacted;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A subsidy that was returned. */
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
