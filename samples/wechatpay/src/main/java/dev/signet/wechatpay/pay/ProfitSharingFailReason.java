package dev.signet.wechatpay.pay;

import dev.signet.spec.Unrecognized;

/** Why a share was not paid. */
public enum ProfitSharingFailReason {
    /** Something is wrong with the receiver's account. */
    ACCOUNT_ABNORMAL,

    /** Payer and receiver have no relation. */
    NO_RELATION,

    /** The receiver is of high risk. */
    RECEIVER_HIGH_RISK,

    /** The receiver's name was not verified. */
    RECEIVER_REAL_NAME_NOT_VERIFIED,

    /** There is no permission to share. */
    NO_AUTH,

    /** The receiver's limit of receipts was reached. */
    RECEIVER_RECEIPT_LIMIT,

    /** Something is wrong with the payer's account. */
    PAYER_ACCOUNT_ABNORMAL,

    /** The request is not valid. */
    INVALID_REQUEST,

    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
