package dev.signet.wechatpay.productcoupon;

import org.jspecify.annotations.Nullable;

/**
 * The pay score order that a coupon was used with.
 *
 * @param orderId the service order, by WeChat Pay's number
 * @param outOrderNo the service order, by the merchant's number
 * @param mchid the merchant of the order
 * @param subMchid the sub-merchant of the order
 * @param outTradeNo the order, by the merchant's number; only the partner's description has it
 */
public record AssociatedPayScoreOrderInfo(
        @Nullable String orderId,
        @Nullable String outOrderNo,
        @Nullable String mchid,
        @Nullable String subMchid,
        @Nullable String outTradeNo) {}
