package dev.signet.wechatpay.pay;

/** The order with which the payment is started. */
public record PrepaidOrder(String prepayId) {}
