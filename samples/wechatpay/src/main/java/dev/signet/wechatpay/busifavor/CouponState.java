package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Unrecognized;

/** The state of a coupon. */
public enum CouponState {
    SENDED,
    USED,
    EXPIRED,
    DELETED,
    DEACTIVATED,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
