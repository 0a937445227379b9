package dev.signet.wechatpay.pay;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A refund. */
public record Refund(
        String refundId,
        String outRefundNo,
        String transactionId,
        String outTradeNo,
        String channel,
        String userReceivedAccount,
        @Nullable OffsetDateTime successTime,
        OffsetDateTime createTime,
        String status,
        @Nullable String fundsAccount,
        RefundedAmount amount,
        @Nullable List<RefundPromotion> promotionDetail) {}
