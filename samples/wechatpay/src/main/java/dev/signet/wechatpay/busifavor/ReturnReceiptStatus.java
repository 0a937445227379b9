package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Unrecognized;

/** The state of a returned subsidy. */
public enum ReturnReceiptStatus {
    /** Not known. */
    RETURN_RECEIPT_UNKNOWN,

    /** It was accepted. */
    RETURN_RECEIPT_ACCEPTED,

    /** It was returned. */
    RETURN_RECEIPT_SUCCESS,

    /** It was not returned. */
    RETURN_RECEIPT_FAIL,

    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
