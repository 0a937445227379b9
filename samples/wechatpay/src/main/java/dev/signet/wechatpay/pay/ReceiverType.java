package dev.signet.wechatpay.pay;

import dev.signet.spec.Unrecognized;

/** Kinds of receivers. */
public enum ReceiverType {
    /** A merchant, by its id. */
    MERCHANT_ID,

    /** A person, by an openid. */
    PERSONAL_OPENID,

    /** A person, by an openid of the sub-merchant's app. */
    PERSONAL_SUB_OPENID,

    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
