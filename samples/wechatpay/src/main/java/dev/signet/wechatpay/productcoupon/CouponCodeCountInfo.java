package dev.signet.wechatpay.productcoupon;

import org.jspecify.annotations.Nullable;

/** How many uploaded codes there are. */
public record CouponCodeCountInfo(
        @Nullable Long totalCount, @Nullable Long availableCount) {}
