package dev.signet.wechatpay.pay;

import dev.signet.spec.IdempotencyKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Refunds an order, whole or in part.
 *
 * @param subMchid the sub-merchant, where a service provider calls
 * @param transactionId the platform's number of the order
 * @param outTradeNo the merchant's own number of the order
 * @param outRefundNo the merchant's own number of the refund
 * @param reason why it is refunded
 * @param notifyUrl where the notification of the result goes
 * @param fundsAccount from which funds it is refunded, such as AVAILABLE
 * @param amount how much is refunded
 * @param goodsDetail the positions that are refunded
 */
public record CreateRefund(
        @Nullable String subMchid,
        @Nullable String transactionId,
        @Nullable String outTradeNo,
        @IdempotencyKey String outRefundNo,
        @Nullable String reason,
        @Nullable String notifyUrl,
        @Nullable String fundsAccount,
        RefundAmount amount,
        @Nullable List<RefundGoods> goodsDetail) {}
