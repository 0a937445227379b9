package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Unrecognized;

/** The kind of a product coupon. */
public enum CouponType {
    /** An ordinary coupon. */
    NORMAL,

    /** A coupon for members. */
    MEMBER,

    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
