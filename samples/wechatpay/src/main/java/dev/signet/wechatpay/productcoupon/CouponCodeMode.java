package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Unrecognized;

/** Where coupon codes come from. */
public enum CouponCodeMode {
    WECHATPAY,
    UPLOAD,
    API_ASSIGN,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
