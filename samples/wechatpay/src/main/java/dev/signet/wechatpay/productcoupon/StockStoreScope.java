package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Unrecognized;

/** The stores where a stock is good. */
public enum StockStoreScope {
    /** Not tied to stores; none are shown. */
    NONE,
    /** In all of them. */
    ALL,
    /** In those that are associated with the stock. */
    SPECIFIC,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
