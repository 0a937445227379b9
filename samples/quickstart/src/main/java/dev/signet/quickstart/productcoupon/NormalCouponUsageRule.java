package dev.signet.quickstart.productcoupon;

/**
 * A reduction by an amount.
 *
 * @param threshold the least total it counts for, in fen
 * @param discountAmount the reduction, in fen
 */
public record NormalCouponUsageRule(long threshold, long discountAmount) {}
