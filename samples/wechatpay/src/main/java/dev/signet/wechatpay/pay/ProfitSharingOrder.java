package dev.signet.wechatpay.pay;

import dev.signet.spec.Example;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a sharing.
 *
 * @param subMchid the sub-merchant, where a service provider called
 * @param transactionId the platform's number of the order
 * @param outOrderNo the merchant's own number of the sharing
 * @param orderId the platform's number of the sharing
 * @param state the state of the sharing
 * @param receivers what became of each share
 */
@Example("""
        {
          "transaction_id": "4200000913202101152566792388",
          "out_order_no": "34657_20250101_123456",
          "order_id": "3008450740201411110007820472",
          "state": "FINISHED",
          "receivers": [
            {
              "amount": 100,
              "description": "分给商户1900000109",
              "type": "MERCHANT_ID",
              "account": "1900000109",
              "result": "SUCCESS",
              "detail_id": "36011111111111111111111",
              "create_time": "2015-05-20T13:29:35+08:00",
              "finish_time": "2015-05-20T13:29:35+08:00"
            }
          ]
        }""")
public record ProfitSharingOrder(
        @Nullable String subMchid,
        String transactionId,
        String outOrderNo,
        String orderId,
        ProfitSharingState state,
        @Nullable List<ReceiverResult> receivers) {}
