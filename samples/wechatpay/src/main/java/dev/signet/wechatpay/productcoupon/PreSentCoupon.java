package dev.signet.wechatpay.productcoupon;

/**
 * The token with which a prepared coupon is received.
 *
 * @param token the token
 */
public record PreSentCoupon(String token) {}
