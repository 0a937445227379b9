package dev.signet.wechatpay.pay;

import org.jspecify.annotations.Nullable;

/**
 * A position of an order.
 *
 * @param merchantGoodsId the merchant's code of the goods
 * @param wechatpayGoodsId the platform's code of the goods
 * @param goodsName name of the goods
 * @param quantity how many
 * @param unitPrice the price of one, in fen
 */
public record GoodsDetail(
        String merchantGoodsId,
        @Nullable String wechatpayGoodsId,
        @Nullable String goodsName,
        Long quantity,
        Long unitPrice) {}
