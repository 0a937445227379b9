package dev.signet.wechatpay.productcoupon;

import org.jspecify.annotations.Nullable;

/** How many coupons were handed out. */
public record StockSentCountInfo(
        @Nullable Long totalCount, @Nullable Long todayCount) {}
