package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Unrecognized;

/** Where a coupon is used. */
public enum CouponUsageMethod {
    /** At a till. */
    OFFLINE,
    /** In a mini program. */
    MINI_PROGRAM,
    /** In the brand's app. */
    APP,
    /** By showing the payment code. */
    PAYMENT_CODE,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
