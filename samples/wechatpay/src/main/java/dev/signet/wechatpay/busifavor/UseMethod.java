package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Unrecognized;

/** Where a coupon is used. */
public enum UseMethod {
    /** In a shop, where the user shows the coupon's code. */
    OFF_LINE,

    /** Online, in the merchant's mini program. */
    MINI_PROGRAMS,

    /** By the users themselves; not supported yet. */
    SELF_CONSUME,

    /** With the payment code of the user's WeChat Pay. */
    PAYMENT_CODE,

    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
