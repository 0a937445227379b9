package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Unrecognized;

/** Why a subsidy was not returned. */
public enum ReturnFailReason {
    /** The balance does not suffice. */
    RETURN_RECEIPT_INSUFFICIENT_BALANCE,

    /** Another reason. */
    RETURN_RECEIPT_OTHER,

    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
