package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Unrecognized;

/** Where a coupon is used. */
public enum CouponUsageMethod {
    OFFLINE,
    MINI_PROGRAM,
    APP,
    PAYMENT_CODE,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
