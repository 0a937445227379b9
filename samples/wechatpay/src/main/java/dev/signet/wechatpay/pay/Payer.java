package dev.signet.wechatpay.pay;

import dev.signet.spec.Redacted;
import org.jspecify.annotations.Nullable;

/**
 * Who pays.
 *
 * @param openid the user, as known to the official account
 * @param identity who the user must be; a permission of its own is needed
 */
public record Payer(@Redacted String openid, @Nullable PayerIdentity identity) {}
