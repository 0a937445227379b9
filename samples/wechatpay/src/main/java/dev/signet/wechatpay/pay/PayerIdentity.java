package dev.signet.wechatpay.pay;

import dev.signet.runtime.value.Sensitive;

/** Who the payer must be, by an identity document. */
public record PayerIdentity(IdentityType type, Sensitive<String> number, Sensitive<String> name) {}
