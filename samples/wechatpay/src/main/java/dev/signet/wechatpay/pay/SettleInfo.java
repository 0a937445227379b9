package dev.signet.wechatpay.pay;

import org.jspecify.annotations.Nullable;

/**
 * How an order is settled.
 *
 * @param profitSharing whether the profit of the order is to be shared
 */
public record SettleInfo(@Nullable Boolean profitSharing) {}
