package dev.signet.wechatpay.pay;

import dev.signet.spec.Path;

/**
 * Closes an order that was not paid.
 *
 * @param outTradeNo the merchant's own number of the order
 * @param mchid the merchant
 */
public record CloseTransaction(@Path String outTradeNo, String mchid) {}
