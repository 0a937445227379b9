package dev.signet.wechatpay.productcoupon;

import org.jspecify.annotations.Nullable;

/** The pay score order that a coupon was used with. */
public record AssociatedPayScoreOrderInfo(
        @Nullable String orderId,
        @Nullable String outOrderNo,
        @Nullable String mchid,
        @Nullable String subMchid,
        @Nullable String outTradeNo) {}
