package dev.signet.wechatpay.productcoupon;

import org.jspecify.annotations.Nullable;

/**
 * Which of a user's bundles a coupon belongs to.
 *
 * @param userCouponBundleId the user's bundle
 * @param userCouponBundleIndex the place of the coupon in the bundle, from 0
 * @param totalCount how often the bundle can be used in total
 * @param usedCount how often it was used
 */
public record UserCouponBundleInfo(
        @Nullable String userCouponBundleId,
        @Nullable Long userCouponBundleIndex,
        @Nullable Long totalCount,
        @Nullable Long usedCount) {}
