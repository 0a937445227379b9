package dev.signet.wechatpay.pay;

import dev.signet.spec.Redacted;
import org.jspecify.annotations.Nullable;

/** Who pays. */
public record Payer(@Redacted String openid, @Nullable PayerIdentity identity) {}
