package dev.signet.wechatpay.pay;

import org.jspecify.annotations.Nullable;

/** A position that is refunded. */
public record RefundGoods(
        String merchantGoodsId,
        @Nullable String wechatpayGoodsId,
        @Nullable String goodsName,
        Long unitPrice,
        Long refundAmount,
        Long refundQuantity) {}
