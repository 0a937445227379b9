package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Unrecognized;

/** The state of a subsidy. */
public enum PayReceiptStatus {
    /** Not known. */
    PAY_RECEIPT_UNKNOWN,

    /** It was accepted. */
    PAY_RECEIPT_ACCEPTED,

    /** It was paid. */
    PAY_RECEIPT_SUCCESS,

    /** It was not paid. */
    PAY_RECEIPT_FAIL,

    /** It is being returned. */
    PAY_RECEIPT_RETURNING,

    /** It was returned in part. */
    PAY_RECEIPT_PARTIAL_RETURN,

    /** It was returned in full. */
    PAY_RECEIPT_FULL_RETURN,

    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
