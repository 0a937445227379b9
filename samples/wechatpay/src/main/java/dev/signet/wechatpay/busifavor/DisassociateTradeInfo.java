package dev.signet.wechatpay.busifavor;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Redacted;
import dev.signet.spec.constraint.Length;

/** Unties a coupon from an order. */
public record DisassociateTradeInfo(
        @Length(min = 1, max = 20) String stockId,
        @Redacted @Length(min = 1, max = 32) String couponCode,
        @Length(min = 1, max = 128) String outTradeNo,
        @IdempotencyKey @Length(min = 1, max = 128) String outRequestNo) {}
