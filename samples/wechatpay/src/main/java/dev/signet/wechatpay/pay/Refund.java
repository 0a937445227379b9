package dev.signet.wechatpay.pay;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refund.
 *
 * @param refundId the platform's number of the refund
 * @param outRefundNo the merchant's own number of the refund
 * @param transactionId the platform's number of the order
 * @param outTradeNo the merchant's own number of the order
 * @param channel the way the refund goes, such as ORIGINAL
 * @param userReceivedAccount the account of the user that receives it, in words
 * @param successTime when it was refunded
 * @param createTime when the refund was created
 * @param status the state of the refund, such as SUCCESS
 * @param fundsAccount from which funds it is refunded, such as UNSETTLED
 * @param amount how much is refunded
 * @param promotionDetail what of each promotion is refunded
 */
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
