package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Unrecognized;

/** How often a coupon is used. */
public enum UsageMode {
    SINGLE,
    PROGRESSIVE_BUNDLE,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
