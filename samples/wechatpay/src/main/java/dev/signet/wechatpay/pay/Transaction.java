package dev.signet.wechatpay.pay;

import dev.signet.spec.Event;
import dev.signet.spec.Example;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order and what became of it; also what the notification of its payment carries.
 *
 * @param transactionId the platform's number of the order
 * @param tradeType how it was paid
 * @param tradeState the state of the order
 * @param tradeStateDesc the state, in words
 * @param bankType the bank it was paid from, such as CMC
 * @param successTime when it was paid
 * @param appid the official account
 * @param mchid the merchant
 * @param description the goods, in words
 * @param attach additional data of the merchant's own
 * @param outTradeNo the merchant's own number of the order
 * @param amount the amount of the order, and what was paid of it
 * @param timeExpire until when it can be paid
 * @param notifyUrl where the notification goes
 * @param goodsTag the order's tag for promotions
 * @param limitPay which ways of paying are left out, or the only one left
 * @param supportFapiao whether the user is offered an electronic invoice
 * @param detail what was ordered, for promotions
 * @param sceneInfo where the order was made
 * @param payer who paid
 * @param installmentInfo in how many instalments it was paid
 */
@Event("TRANSACTION.SUCCESS")
@Example("""
        {
          "transaction_id": "4200000913202101152566792388",
          "trade_type": "JSAPI",
          "trade_state": "SUCCESS",
          "trade_state_desc": "支付成功",
          "bank_type": "CMC",
          "success_time": "2021-01-20T10:29:35+08:00",
          "appid": "wx23232232323",
          "mchid": "1900000001",
          "out_trade_no": "34657_20250101_123456",
          "amount": {"total": 100, "currency": "CNY", "payer_total": 100, "payer_currency": "CNY"},
          "payer": {"openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}
        }""")
public record Transaction(
        @Nullable String transactionId,
        @Nullable TradeType tradeType,
        @Nullable TradeState tradeState,
        @Nullable String tradeStateDesc,
        @Nullable String bankType,
        @Nullable OffsetDateTime successTime,
        String appid,
        String mchid,
        @Nullable String description,
        @Nullable String attach,
        String outTradeNo,
        PaidAmount amount,
        @Nullable OffsetDateTime timeExpire,
        @Nullable String notifyUrl,
        @Nullable String goodsTag,
        @Nullable List<LimitPay> limitPay,
        @Nullable Boolean supportFapiao,
        @Nullable OrderDetail detail,
        @Nullable SceneInfo sceneInfo,
        @Nullable TransactionPayer payer,
        @Nullable InstallmentInfo installmentInfo) {}
