package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Unrecognized;

/** Why a subsidy was not paid. */
public enum PayFailReason {
    PAY_RECEIPT_INSUFFICIENT_BALANCE,
    PAY_RECEIPT_NOT_INCOMESPLIT_ORDER,
    PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA,
    PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA,
    PAY_RECEIPT_OTHER,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
