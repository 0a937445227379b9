package dev.signet.wechatpay.busifavor;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Redacted;
import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Charset;
import dev.signet.spec.constraint.Length;

/**
 * Unties a coupon from an order.
 *
 * @param stockId the stock
 * @param couponCode the coupon code
 * @param outTradeNo the merchant's number of the order to which the coupon was tied
 * @param outRequestNo the merchant's own number of this request, unique; letters, digits, {@code | _ *} and {@code -}
 */
public record DisassociateTradeInfo(
        @Length(min = 1, max = 20) String stockId,
        @Redacted @Length(min = 1, max = 32) String couponCode,
        @Length(min = 1, max = 128) String outTradeNo,

        @IdempotencyKey @Length(min = 1, max = 128) @Charset(value = "0-9A-Za-z|_*-", severity = Severity.WARN)
        String outRequestNo) {}
