package dev.signet.quickstart.productcoupon;

/** Which limit of a stock a call changes. */
public enum UpdateBudgetMode {
    /** How many coupons may be handed out in total. */
    MAX_COUNT,
    /** How many coupons may be handed out each day. */
    MAX_COUNT_PER_DAY
}
