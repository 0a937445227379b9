package dev.signet.wechatpay.pay;

import org.jspecify.annotations.Nullable;

/**
 * The amount of an order.
 *
 * @param total the amount, in fen
 * @param currency the currency, such as CNY
 */
public record Amount(long total, @Nullable String currency) {}
