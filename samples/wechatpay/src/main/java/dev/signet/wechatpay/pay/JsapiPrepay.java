package dev.signet.wechatpay.pay;

import dev.signet.spec.IdempotencyKey;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Orders a payment that a user makes inside WeChat. */
public record JsapiPrepay(
        String appid,
        String mchid,
        String description,
        @Nullable String attach,
        @IdempotencyKey String outTradeNo,
        Amount amount,
        @Nullable OffsetDateTime timeExpire,
        String notifyUrl,
        @Nullable String goodsTag,
        @Nullable List<LimitPay> limitPay,
        @Nullable Boolean supportFapiao,
        @Nullable OrderDetail detail,
        @Nullable SceneInfo sceneInfo,
        Payer payer,
        @Nullable SettleInfo settleInfo,
        @Nullable SubsidyInfo subsidyInfo) {}
