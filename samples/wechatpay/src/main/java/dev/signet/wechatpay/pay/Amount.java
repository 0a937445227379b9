package dev.signet.wechatpay.pay;

import org.jspecify.annotations.Nullable;

/** The amount of an order. */
public record Amount(long total, @Nullable String currency) {}
