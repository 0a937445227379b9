package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Unrecognized;

/** How often a coupon is used. */
public enum UsageMode {
    /** Once. */
    SINGLE,
    /** Several times, in rounds. */
    PROGRESSIVE_BUNDLE,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
