package dev.signet.wechatpay.pay;

import dev.signet.spec.Unrecognized;

/** Why a share was not paid. */
public enum ProfitSharingFailReason {
    ACCOUNT_ABNORMAL,
    NO_RELATION,
    RECEIVER_HIGH_RISK,
    RECEIVER_REAL_NAME_NOT_VERIFIED,
    NO_AUTH,
    RECEIVER_RECEIPT_LIMIT,
    PAYER_ACCOUNT_ABNORMAL,
    INVALID_REQUEST,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
