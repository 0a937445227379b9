package dev.signet.wechatpay.busifavor;

/**
 * The token with which a prepared coupon is received.
 *
 * @param token the token of the prepared coupon
 */
public record PreSentCoupon(String token) {}
