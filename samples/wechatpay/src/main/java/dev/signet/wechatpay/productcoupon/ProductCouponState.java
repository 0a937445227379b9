package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Unrecognized;

/** The state of a product coupon. */
public enum ProductCouponState {
    /** Being examined. */
    AUDITING,
    /** In effect. */
    EFFECTIVE,
    /** Ended by the brand. */
    DEACTIVATED,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
