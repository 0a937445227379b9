package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Unrecognized;

/** Which budget is changed. */
public enum UpdateBudgetMode {
    /** How many coupons may be handed out in total. */
    MAX_COUNT,
    /** How many coupons may be handed out each day. */
    MAX_COUNT_PER_DAY,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
