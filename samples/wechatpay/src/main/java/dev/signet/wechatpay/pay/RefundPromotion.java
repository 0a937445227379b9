package dev.signet.wechatpay.pay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a promotion was refunded.
 *
 * @param promotionId id of the coupon
 * @param scope what the promotion covers, such as SINGLE
 * @param type the kind of promotion, such as DISCOUNT
 * @param amount the face value of the coupon, in fen
 * @param refundAmount what of it is refunded, in fen
 * @param goodsDetail the positions that are refunded
 */
public record RefundPromotion(
        String promotionId,
        String scope,
        String type,
        Long amount,
        Long refundAmount,
        @Nullable List<RefundGoods> goodsDetail) {}
