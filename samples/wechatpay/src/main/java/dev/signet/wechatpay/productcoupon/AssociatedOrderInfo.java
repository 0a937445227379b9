package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.condition.AtLeastOneOf;
import dev.signet.spec.condition.RequiredWhen;
import org.jspecify.annotations.Nullable;

/** The order that a coupon was used with. */
@AtLeastOneOf({"transactionId", "outTradeNo"})
public record AssociatedOrderInfo(
        @Nullable String transactionId,
        @Nullable String outTradeNo,

        @RequiredWhen(field = "outTradeNo", present = true) @Nullable
        String mchid,

        @Nullable String subMchid) {}
