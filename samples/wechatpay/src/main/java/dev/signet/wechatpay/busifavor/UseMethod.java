package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Unrecognized;

/** Where a coupon is used. */
public enum UseMethod {
    OFF_LINE,
    MINI_PROGRAMS,
    SELF_CONSUME,
    PAYMENT_CODE,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
