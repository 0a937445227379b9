package dev.signet.quickstart.productcoupon;

import dev.signet.spec.Unrecognized;

/** In which stores of the brand the coupons of a stock count. */
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
