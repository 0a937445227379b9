package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Unrecognized;

/** The state of a stock. */
public enum StockState {
    /** It was not reviewed yet. */
    UNAUDIT,

    /** It runs. */
    RUNNING,

    /** It was stopped. */
    STOPED,

    /** It was paused. */
    PAUSED,

    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
