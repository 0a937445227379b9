package dev.signet.wechatpay.pay;

import dev.signet.spec.Example;
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
@Example("""
        {
          "refund_id": "50100506732021010105138718375",
          "out_refund_no": "34657_20250101_123456",
          "transaction_id": "4200000913202101152566792388",
          "out_trade_no": "34657_20250101_123456",
          "channel": "ORIGINAL",
          "user_received_account": "招商银行信用卡0403",
          "success_time": "2021-01-20T10:29:35+08:00",
          "create_time": "2021-01-20T10:29:35+08:00",
          "status": "SUCCESS",
          "funds_account": "UNSETTLED",
          "amount": {
            "total": 100,
            "refund": 100,
            "payer_total": 100,
            "payer_refund": 100,
            "settlement_refund": 100,
            "settlement_total": 100,
            "discount_refund": 0,
            "currency": "CNY"
          }
        }""")
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
