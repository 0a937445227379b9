package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Unrecognized;

/** The state of a stock. */
public enum StockState {
    UNAUDIT,
    RUNNING,
    STOPED,
    PAUSED,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
