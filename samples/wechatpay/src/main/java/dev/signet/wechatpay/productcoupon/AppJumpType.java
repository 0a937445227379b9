package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Unrecognized;

/** How a coupon leads into an app. */
public enum AppJumpType {
    /** Over an H5 page. */
    H5,
    /** Over a passcode link. */
    PASSCODE_LINK,
    /** By a guide to its use. */
    USAGE_GUIDE,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
