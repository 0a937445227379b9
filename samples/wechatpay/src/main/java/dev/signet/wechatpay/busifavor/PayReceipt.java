package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Redacted;
import dev.signet.spec.Rfc3339;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A subsidy that was paid. */
public record PayReceipt(
        String subsidyReceiptId,
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
