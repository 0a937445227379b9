package dev.signet.wechatpay.busifavor;

import org.jspecify.annotations.Nullable;

/**
 * Whom the platform tells of events of a stock.
 *
 * @param notifyAppid the mini program or official account to which the openids in notifications belong; null leaves
 *     openid and unionid in them empty
 */
public record NotifyConfig(@Nullable String notifyAppid) {}
