package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Unrecognized;

/** The stores where a stock is good. */
public enum StockStoreScope {
    NONE,
    ALL,
    SPECIFIC,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
