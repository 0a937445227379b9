package dev.signet.wechatpay.productcoupon;

/** The token with which a prepared coupon is received. */
public record PreSentCoupon(String token) {}
