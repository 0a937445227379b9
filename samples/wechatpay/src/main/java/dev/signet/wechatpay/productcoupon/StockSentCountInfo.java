package dev.signet.wechatpay.productcoupon;

import org.jspecify.annotations.Nullable;

/**
 * How many coupons were handed out.
 *
 * @param totalCount since the stock began
 * @param todayCount today
 */
public record StockSentCountInfo(
        @Nullable Long totalCount, @Nullable Long todayCount) {}
