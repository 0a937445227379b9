package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Unrecognized;

/** The state of a user's coupon. */
public enum UserCouponState {
    /** Waiting to be confirmed. */
    CONFIRMING,
    /** Not in effect yet. */
    PENDING,
    /** In effect. */
    EFFECTIVE,
    /** Used. */
    USED,
    /** Expired. */
    EXPIRED,
    /** Deleted. */
    DELETED,
    /** Ended by the brand. */
    DEACTIVATED,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
