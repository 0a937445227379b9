package dev.signet.wechatpay.pay;

import org.jspecify.annotations.Nullable;

/**
 * The amount of an order, and what was paid of it.
 *
 * @param total the amount of the order, in fen
 * @param currency its currency, such as CNY
 * @param payerTotal what the user paid, in fen
 * @param payerCurrency the currency in which the user paid, such as CNY
 */
public record PaidAmount(
        Long total,
        @Nullable String currency,
        Long payerTotal,
        @Nullable String payerCurrency) {}
