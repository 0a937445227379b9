package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Unrecognized;

/** What a product coupon grants. */
public enum ProductCouponType {
    /** An amount off. */
    NORMAL,
    /** A percentage off. */
    DISCOUNT,
    /** A product at a set price. */
    EXCHANGE,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
