package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Unrecognized;

/** The state of a subsidy. */
public enum PayReceiptStatus {
    PAY_RECEIPT_UNKNOWN,
    PAY_RECEIPT_ACCEPTED,
    PAY_RECEIPT_SUCCESS,
    PAY_RECEIPT_FAIL,
    PAY_RECEIPT_RETURNING,
    PAY_RECEIPT_PARTIAL_RETURN,
    PAY_RECEIPT_FULL_RETURN,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
