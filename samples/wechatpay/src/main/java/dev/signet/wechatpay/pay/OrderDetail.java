package dev.signet.wechatpay.pay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was ordered. */
public record OrderDetail(
        @Nullable Long costPrice,
        @Nullable String invoiceId,
        @Nullable List<GoodsDetail> goodsDetail) {}
