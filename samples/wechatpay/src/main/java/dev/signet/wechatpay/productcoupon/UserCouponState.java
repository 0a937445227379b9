package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Unrecognized;

/** The state of a user's coupon. */
public enum UserCouponState {
    CONFIRMING,
    PENDING,
    EFFECTIVE,
    USED,
    EXPIRED,
    DELETED,
    DEACTIVATED,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
