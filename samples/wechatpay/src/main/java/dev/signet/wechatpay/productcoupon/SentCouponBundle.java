package dev.signet.wechatpay.productcoupon;

import java.util.List;

/**
 * The coupons of a bundle that was sent.
 *
 * @param userCouponBundleId the user's bundle, by the id that WeChat Pay gave it
 * @param userProductCouponList its coupons
 */
public record SentCouponBundle(String userCouponBundleId, List<UserCoupon> userProductCouponList) {}
