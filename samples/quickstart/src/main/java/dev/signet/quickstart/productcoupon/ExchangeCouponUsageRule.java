package dev.signet.quickstart.productcoupon;

/**
 * An item at a special price.
 *
 * @param threshold the least total it counts for, in fen
 * @param exchangePrice the price, in fen
 */
public record ExchangeCouponUsageRule(long threshold, long exchangePrice) {}
