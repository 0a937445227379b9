package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Unrecognized;

/** Where coupon codes come from. */
public enum CouponCodeMode {
    /** WeChat Pay makes them up. */
    WECHATPAY,
    /** The brand has uploaded them before; WeChat Pay takes one of them. */
    UPLOAD,
    /** The brand names one each time it hands out a coupon; channels of WeChat Pay cannot hand out such coupons. */
    API_ASSIGN,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
