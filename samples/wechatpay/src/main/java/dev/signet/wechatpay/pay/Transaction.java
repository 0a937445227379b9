package dev.signet.wechatpay.pay;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order and what became of it. */
public record Transaction(
        @Nullable String transactionId,
        @Nullable TradeType tradeType,
        @Nullable TradeState tradeState,
        @Nullable String tradeStateDesc,
        @Nullable String bankType,
        @Nullable OffsetDateTime successTime,
        String appid,
        String mchid,
        String description,
        @Nullable String attach,
        String outTradeNo,
        PaidAmount amount,
        @Nullable OffsetDateTime timeExpire,
        String notifyUrl,
        @Nullable String goodsTag,
        @Nullable List<LimitPay> limitPay,
        @Nullable Boolean supportFapiao,
        @Nullable OrderDetail detail,
        @Nullable SceneInfo sceneInfo,
        @Nullable TransactionPayer payer,
        @Nullable InstallmentInfo installmentInfo) {}
