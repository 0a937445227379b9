package dev.signet.wechatpay.productcoupon;

import org.jspecify.annotations.Nullable;

/**
 * How many uploaded codes there are.
 *
 * @param totalCount how many were uploaded
 * @param availableCount how many of them are left
 */
public record CouponCodeCountInfo(
        @Nullable Long totalCount, @Nullable Long availableCount) {}
