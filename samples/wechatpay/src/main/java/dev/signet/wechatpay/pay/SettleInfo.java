package dev.signet.wechatpay.pay;

import org.jspecify.annotations.Nullable;

/** How an order is settled. */
public record SettleInfo(@Nullable Boolean profitSharing) {}
