package dev.signet.wechatpay.pay;

import dev.signet.spec.IdempotencyKey;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Orders a payment that a user makes inside WeChat.
 *
 * @param appid the official account
 * @param mchid the merchant
 * @param description the goods, in words
 * @param attach additional data of the merchant's own
 * @param outTradeNo the merchant's own number of the order
 * @param amount the amount of the order
 * @param timeExpire until when it can be paid
 * @param notifyUrl where the notification goes
 * @param goodsTag the order's tag for promotions
 * @param limitPay which ways of paying are left out, or the only one left
 * @param supportFapiao whether the user is offered an electronic invoice
 * @param detail what was ordered, for promotions
 * @param sceneInfo where the order was made
 * @param payer who pays
 * @param settleInfo how the order is settled
 * @param subsidyInfo what the merchant adds to instalments
 */
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
