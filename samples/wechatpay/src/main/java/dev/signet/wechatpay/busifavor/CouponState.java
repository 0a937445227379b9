package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Unrecognized;

/** The state of a coupon. */
public enum CouponState {
    /** It was sent, and can be used. */
    SENDED,

    /** It was used. */
    USED,

    /** It has expired. */
    EXPIRED,

    /** It was deleted. */
    DELETED,

    /** It was ended. */
    DEACTIVATED,

    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
