package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Unrecognized;

/** What a product coupon grants. */
public enum ProductCouponType {
    NORMAL,
    DISCOUNT,
    EXCHANGE,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
