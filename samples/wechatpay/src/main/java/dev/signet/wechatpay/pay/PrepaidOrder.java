package dev.signet.wechatpay.pay;

/**
 * The order with which the payment is started.
 *
 * @param prepayId the session of the prepared payment
 */
public record PrepaidOrder(String prepayId) {}
