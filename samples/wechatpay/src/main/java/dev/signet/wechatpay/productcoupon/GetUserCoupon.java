package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Path;
import dev.signet.spec.Query;
import dev.signet.spec.Redacted;
import dev.signet.spec.constraint.Length;

/**
 * Asks for a user's coupon.
 *
 * @param openid the user, by the OpenID that belongs to appid
 * @param couponCode the user's coupon, by its code
 * @param productCouponId the product coupon of which it is
 * @param stockId the stock of which it is; it belongs to the product coupon
 * @param appid the AppID that the OpenID belongs to
 */
public record GetUserCoupon(
        @Path @Redacted String openid,
        @Path @Redacted @Length(max = 40) String couponCode,
        @Query String productCouponId,
        @Query String stockId,
        @Query String appid) {}
