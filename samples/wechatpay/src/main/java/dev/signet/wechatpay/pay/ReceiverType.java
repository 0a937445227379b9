package dev.signet.wechatpay.pay;

import dev.signet.spec.Unrecognized;

/** Kinds of receivers. */
public enum ReceiverType {
    MERCHANT_ID,
    PERSONAL_OPENID,
    PERSONAL_SUB_OPENID,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
