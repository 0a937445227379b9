package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.condition.AtLeastOneOf;
import dev.signet.spec.condition.RequiredWhen;
import org.jspecify.annotations.Nullable;

/**
 * The order that a coupon was used with.
 *
 * @param transactionId the order, by WeChat Pay's number
 * @param outTradeNo the order, by the merchant's number
 * @param mchid the merchant of the order; for an order by the merchant's number
 * @param subMchid the sub-merchant of the order, if there is one
 */
@AtLeastOneOf({"transactionId", "outTradeNo"})
public record AssociatedOrderInfo(
        @Nullable String transactionId,
        @Nullable String outTradeNo,

        @RequiredWhen(field = "outTradeNo", present = true) @Nullable
        String mchid,

        @Nullable String subMchid) {}
