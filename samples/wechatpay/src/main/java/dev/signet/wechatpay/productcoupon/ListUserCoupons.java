package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Path;
import dev.signet.spec.Query;
import dev.signet.spec.Redacted;
import dev.signet.spec.constraint.Range;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a user's coupons, page by page.
 *
 * @param openid the user, by the OpenID that belongs to appid
 * @param productCouponId the product coupon of the coupons asked for; null for any
 * @param stockId the stock of the coupons asked for; null for any
 * @param appid the AppID that the OpenID belongs to
 * @param couponState the state of the coupons asked for; null for any
 * @param userCouponBundleId the user's bundle of the coupons asked for; null for any
 * @param pageSize how many a page has; null is 20
 * @param pageToken where the page begins, as the page before tells; null for the first page
 */
public record ListUserCoupons(
        @Path @Redacted String openid,
        @Query @Nullable String productCouponId,
        @Query @Nullable String stockId,
        @Query String appid,
        @Query @Nullable UserCouponState couponState,
        @Query @Nullable String userCouponBundleId,
        @Query @Range(min = 1, max = 50) @Nullable Long pageSize,
        @Query @Nullable String pageToken) {}
