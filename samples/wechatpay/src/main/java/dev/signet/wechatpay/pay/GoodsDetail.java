package dev.signet.wechatpay.pay;

import org.jspecify.annotations.Nullable;

/** A position of an order. */
public record GoodsDetail(
        String merchantGoodsId,
        @Nullable String wechatpayGoodsId,
        @Nullable String goodsName,
        Long quantity,
        Long unitPrice) {}
