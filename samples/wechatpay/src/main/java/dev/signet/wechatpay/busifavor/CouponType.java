package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Unrecognized;

/** The kind of a product coupon. */
public enum CouponType {
    NORMAL,
    MEMBER,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
