package dev.signet.wechatpay.pay;

import dev.signet.spec.IdempotencyKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shares the profit of an order among receivers. */
public record ShareProfit(
        @Nullable String subMchid,
        @Nullable String appid,
        @Nullable String subAppid,
        String transactionId,
        @IdempotencyKey String outOrderNo,
        @Nullable List<Receiver> receivers,
        boolean unfreezeUnsplit) {}
