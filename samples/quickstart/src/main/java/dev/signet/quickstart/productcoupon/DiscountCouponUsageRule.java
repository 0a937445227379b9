package dev.signet.quickstart.productcoupon;

/**
 * A reduction by a share.
 *
 * @param threshold the least total it counts for, in fen
 * @param percentOff the reduction, in percent
 */
public record DiscountCouponUsageRule(long threshold, long percentOff) {}
