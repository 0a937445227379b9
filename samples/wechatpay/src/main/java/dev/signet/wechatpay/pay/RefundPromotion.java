package dev.signet.wechatpay.pay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of a promotion was refunded. */
public record RefundPromotion(
        String promotionId,
        String scope,
        String type,
        Long amount,
        Long refundAmount,
        @Nullable List<RefundGoods> goodsDetail) {}
