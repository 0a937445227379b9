package dev.signet.quickstart.productcoupon;

/**
 * Where events of a stock's coupons are sent.
 *
 * @param notifyAppid the AppID by which users are named
 */
public record NotifyConfig(String notifyAppid) {}
