package dev.signet.wechatpay.busifavor;

import org.jspecify.annotations.Nullable;

/**
 * Whose openids the notifications of a stock carry.
 *
 * @param notifyAppid the mini program or official account to which the openids in notifications belong; null leaves
 *     openid and unionid in them empty
 */
public record NotifyConfig(@Nullable String notifyAppid) {}
