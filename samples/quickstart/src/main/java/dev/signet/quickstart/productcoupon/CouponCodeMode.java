package dev.signet.quickstart.productcoupon;

import dev.signet.spec.Unrecognized;

/** Where the codes of a stock come from. */
public enum CouponCodeMode {
    /** WeChat Pay makes them up. */
    WECHATPAY,
    /** The brand has uploaded them before; WeChat Pay takes one of them. */
    UPLOAD,
    /** The brand names one each time it hands out a coupon. */
    API_ASSIGN,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
