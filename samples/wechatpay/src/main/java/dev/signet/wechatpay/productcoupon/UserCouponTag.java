package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Unrecognized;

/** A tag of a user's coupon. */
public enum UserCouponTag {
    /** For members. */
    MEMBER,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
