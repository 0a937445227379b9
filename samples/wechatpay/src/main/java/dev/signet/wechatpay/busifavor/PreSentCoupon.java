package dev.signet.wechatpay.busifavor;

/** The token with which a prepared coupon is received. */
public record PreSentCoupon(String token) {}
