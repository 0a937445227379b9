package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Unrecognized;

/** Where coupon codes come from. */
public enum CouponCodeMode {
    /** The platform makes them, each of 22 digits. */
    WECHATPAY_MODE,

    /** The merchant names one when sending a coupon. */
    MERCHANT_API,

    /** The merchant uploads them, and the platform picks one for each coupon it hands out. */
    MERCHANT_UPLOAD,

    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
