package dev.signet.wechatpay.busifavor;

import org.jspecify.annotations.Nullable;

/** Whom the platform tells of events of a stock. */
public record NotifyConfig(@Nullable String notifyAppid) {}
