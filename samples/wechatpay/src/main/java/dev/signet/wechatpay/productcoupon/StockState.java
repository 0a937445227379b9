package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Unrecognized;

/** The state of a stock. */
public enum StockState {
    /** Being examined. */
    AUDITING,
    /** Coupons are handed out. */
    SENDING,
    /** Paused. */
    PAUSED,
    /** Its time has ended. */
    STOPPED,
    /** The brand has ended it. */
    DEACTIVATED,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
