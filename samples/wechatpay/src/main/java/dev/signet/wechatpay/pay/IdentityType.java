package dev.signet.wechatpay.pay;

import dev.signet.spec.Unrecognized;

/** Kinds of identity documents. */
public enum IdentityType {
    /** An identity card. */
    IDCARD,

    /** A document of Hong Kong or Macao. */
    HONGKONG_MACAO,

    /** A resident's document of Hong Kong or Macao. */
    HONGKONG_MACAO_RESIDENT,

    /** A resident's document of Taiwan. */
    TAIWAN_RESIDENT,

    /** A foreign resident's document. */
    FOREIGN_RESIDENT,

    /** A passport from overseas. */
    OVERSEA_PASSPORT,

    /** A phone number. */
    PHONE_NUMBER,

    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
