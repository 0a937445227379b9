package dev.signet.wechatpay.pay;

import org.jspecify.annotations.Nullable;

/** The amount of an order, and what was paid of it. */
public record PaidAmount(
        Long total,
        @Nullable String currency,
        Long payerTotal,
        @Nullable String payerCurrency) {}
