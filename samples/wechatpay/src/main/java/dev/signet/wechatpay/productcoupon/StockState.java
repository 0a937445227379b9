package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Unrecognized;

/** The state of a stock. */
public enum StockState {
    AUDITING,
    SENDING,
    PAUSED,
    STOPPED,
    DEACTIVATED,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
