package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Unrecognized;

/** What a coupon grants. */
public enum StockType {
    NORMAL,
    DISCOUNT,
    EXCHANGE,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
