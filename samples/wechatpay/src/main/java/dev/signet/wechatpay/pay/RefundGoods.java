package dev.signet.wechatpay.pay;

import org.jspecify.annotations.Nullable;

/**
 * A position that is refunded.
 *
 * @param merchantGoodsId the merchant's code of the goods
 * @param wechatpayGoodsId the platform's code of the goods
 * @param goodsName name of the goods
 * @param unitPrice the price of one, in fen
 * @param refundAmount what is refunded for the position, in fen
 * @param refundQuantity how many are returned
 */
public record RefundGoods(
        String merchantGoodsId,
        @Nullable String wechatpayGoodsId,
        @Nullable String goodsName,
        Long unitPrice,
        Long refundAmount,
        Long refundQuantity) {}
