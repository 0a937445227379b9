package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Unrecognized;

/** What a coupon grants. */
public enum StockType {
    /** A fixed amount off. */
    NORMAL,

    /** A percentage off. */
    DISCOUNT,

    /** A product for a price. */
    EXCHANGE,

    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
