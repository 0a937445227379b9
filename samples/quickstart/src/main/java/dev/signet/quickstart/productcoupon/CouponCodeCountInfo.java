package dev.signet.quickstart.productcoupon;

/**
 * Uploaded codes of a stock.
 *
 * @param totalCount how many were uploaded
 * @param availableCount how many of them are left
 */
public record CouponCodeCountInfo(long totalCount, long availableCount) {}
