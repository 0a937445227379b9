package dev.signet.wechatpay.pay;

import dev.signet.spec.Redacted;

/** Who paid. */
public record TransactionPayer(@Redacted String openid) {}
