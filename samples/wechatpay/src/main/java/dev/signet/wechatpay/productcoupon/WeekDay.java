package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Unrecognized;

/** A day of the week. */
public enum WeekDay {
    /** Monday. */
    MONDAY,
    /** Tuesday. */
    TUESDAY,
    /** Wednesday. */
    WEDNESDAY,
    /** Thursday. */
    THURSDAY,
    /** Friday. */
    FRIDAY,
    /** Saturday. */
    SATURDAY,
    /** Sunday. */
    SUNDAY,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
