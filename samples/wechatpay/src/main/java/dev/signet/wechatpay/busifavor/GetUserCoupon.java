package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Path;
import dev.signet.spec.Redacted;
import dev.signet.spec.constraint.Length;

/**
 * Asks for a user's coupon.
 *
 * @param couponCode the coupon code
 * @param appid the mini program or official account to which the openid belongs, bound to the caller or to the merchant
 *     the stock belongs to
 * @param openid the user's openid of this appid
 */
public record GetUserCoupon(
        @Path @Redacted @Length(min = 1, max = 32) String couponCode,
        @Path @Length(min = 1, max = 32) String appid,
        @Path @Redacted @Length(min = 1, max = 128) String openid) {}
