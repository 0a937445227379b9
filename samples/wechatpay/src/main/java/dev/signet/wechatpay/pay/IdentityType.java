package dev.signet.wechatpay.pay;

import dev.signet.spec.Unrecognized;

/** Kinds of identity documents. */
public enum IdentityType {
    IDCARD,
    HONGKONG_MACAO,
    HONGKONG_MACAO_RESIDENT,
    TAIWAN_RESIDENT,
    FOREIGN_RESIDENT,
    OVERSEA_PASSPORT,
    PHONE_NUMBER,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
