package dev.signet.wechatpay.productcoupon;

import java.util.List;

/** The coupons of a bundle that was sent. */
public record SentCouponBundle(String userCouponBundleId, List<UserCoupon> userProductCouponList) {}
