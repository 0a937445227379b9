package dev.signet.wechatpay.busifavor;

/**
 * How many uploaded codes there are.
 *
 * @param totalCount how many codes were uploaded for the stock
 * @param availableCount how many of them can still be handed out
 */
public record CouponCodeCount(Long totalCount, Long availableCount) {}
