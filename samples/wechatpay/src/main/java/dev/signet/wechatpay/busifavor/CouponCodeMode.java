package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Unrecognized;

/** Where coupon codes come from. */
public enum CouponCodeMode {
    WECHATPAY_MODE,
    MERCHANT_API,
    MERCHANT_UPLOAD,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
