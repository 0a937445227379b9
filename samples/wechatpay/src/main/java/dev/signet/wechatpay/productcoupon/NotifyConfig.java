package dev.signet.wechatpay.productcoupon;

import org.jspecify.annotations.Nullable;

/**
 * Whom the platform tells of events of a stock.
 *
 * @param notifyAppid the brand's mini program or official account; events name a user by the OpenID there
 */
public record NotifyConfig(@Nullable String notifyAppid) {}
