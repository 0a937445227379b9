package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Unrecognized;

/** The state of a product coupon. */
public enum ProductCouponState {
    AUDITING,
    EFFECTIVE,
    DEACTIVATED,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
