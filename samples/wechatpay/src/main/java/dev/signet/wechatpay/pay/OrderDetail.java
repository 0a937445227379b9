package dev.signet.wechatpay.pay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was ordered.
 *
 * @param costPrice the price of the order before promotions, in fen
 * @param invoiceId id of the receipt
 * @param goodsDetail the positions of the order
 */
public record OrderDetail(
        @Nullable Long costPrice,
        @Nullable String invoiceId,
        @Nullable List<GoodsDetail> goodsDetail) {}
