package dev.signet.wechatpay.pay;

import dev.signet.spec.Redacted;

/**
 * Who paid.
 *
 * @param openid the user, as known to the official account
 */
public record TransactionPayer(@Redacted String openid) {}
