package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Unrecognized;

/** How a coupon leads into an app. */
public enum AppJumpType {
    H5,
    PASSCODE_LINK,
    USAGE_GUIDE,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
