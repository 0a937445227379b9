package dev.signet.wechatpay.productcoupon;

import org.jspecify.annotations.Nullable;

/** Which of a user's bundles a coupon belongs to. */
public record UserCouponBundleInfo(
        @Nullable String userCouponBundleId,
        @Nullable Long userCouponBundleIndex,
        @Nullable Long totalCount,
        @Nullable Long usedCount) {}
