package dev.signet.wechatpay.pay;

import dev.signet.spec.Path;
import dev.signet.spec.Query;

/**
 * Asks for an order by its number with the merchant.
 *
 * @param outTradeNo the merchant's own number of the order
 * @param mchid the merchant
 */
public record GetTransaction(@Path String outTradeNo, @Query String mchid) {}
