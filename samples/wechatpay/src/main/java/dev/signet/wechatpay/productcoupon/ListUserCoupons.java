package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Path;
import dev.signet.spec.Query;
import dev.signet.spec.Redacted;
import dev.signet.spec.constraint.Range;
import org.jspecify.annotations.Nullable;

/** Asks for a user's coupons, page by page. */
public record ListUserCoupons(
        @Path @Redacted String openid,
        @Query @Nullable String productCouponId,
        @Query @Nullable String stockId,
        @Query String appid,
        @Query @Nullable UserCouponState couponState,
        @Query @Nullable String userCouponBundleId,
        @Query @Range(min = 1, max = 50) @Nullable Long pageSize,
        @Query @Nullable String pageToken) {}
