package dev.signet.wechatpay.pay;

import dev.signet.runtime.value.Sensitive;

/**
 * Who the payer must be, by an identity document.
 *
 * @param type the kind of document
 * @param number number of the document
 * @param name name of the person
 */
public record PayerIdentity(IdentityType type, Sensitive<String> number, Sensitive<String> name) {}
