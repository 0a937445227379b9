package dev.signet.quickstart.productcoupon;

/**
 * Coupons of a stock that were handed out.
 *
 * @param totalCount since it began
 * @param todayCount today
 */
public record StockSentCountInfo(long totalCount, long todayCount) {}
