package dev.signet.wechatpay.pay;

import dev.signet.spec.IdempotencyKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refunds an order, whole or in part. */
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
