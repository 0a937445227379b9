package dev.signet.wechatpay.productcoupon;

import org.jspecify.annotations.Nullable;

/** Whom the platform tells of events of a stock. */
public record NotifyConfig(@Nullable String notifyAppid) {}
