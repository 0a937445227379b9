package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Unrecognized;

/** Which budget is changed. */
public enum UpdateBudgetMode {
    MAX_COUNT,
    MAX_COUNT_PER_DAY,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
