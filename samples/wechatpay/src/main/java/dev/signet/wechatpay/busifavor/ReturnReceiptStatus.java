package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Unrecognized;

/** The state of a returned subsidy. */
public enum ReturnReceiptStatus {
    RETURN_RECEIPT_UNKNOWN,
    RETURN_RECEIPT_ACCEPTED,
    RETURN_RECEIPT_SUCCESS,
    RETURN_RECEIPT_FAIL,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
