package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Unrecognized;

/** What a product coupon is good for. */
public enum ProductCouponScope {
    /** All products. */
    ALL,
    /** A single product. */
    SINGLE,
    /** A category of products. */
    CATEGORY,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
