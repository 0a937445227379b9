package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Unrecognized;

/** A day of the week. */
public enum WeekDay {
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
