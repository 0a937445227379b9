package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Unrecognized;

/** Why a subsidy was not paid. */
public enum PayFailReason {
    /** The balance does not suffice. */
    PAY_RECEIPT_INSUFFICIENT_BALANCE,

    /** The order is not one whose income is shared. */
    PAY_RECEIPT_NOT_INCOMESPLIT_ORDER,

    /** The quota for the amount of subsidies is exceeded. */
    PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA,

    /** The quota for the number of subsidies is exceeded. */
    PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA,

    /** Another reason. */
    PAY_RECEIPT_OTHER,

    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
