package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Path;
import dev.signet.spec.Query;
import dev.signet.spec.Redacted;
import dev.signet.spec.constraint.Length;

/** Asks for a user's coupon. */
public record GetUserCoupon(
        @Path @Redacted String openid,
        @Path @Redacted @Length(max = 40) String couponCode,
        @Query String productCouponId,
        @Query String stockId,
        @Query String appid) {}
