package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Unrecognized;

/** Where the coupon codes of a stock bundle come from: as for a stock, but the brand cannot name them one by one. */
public enum BundleCodeMode {
    /** WeChat Pay makes them up. */
    WECHATPAY,
    /** The brand has uploaded them before; WeChat Pay takes one of them. */
    UPLOAD,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
