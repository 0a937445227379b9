package dev.signet.wechatpay.pay;

import dev.signet.spec.Unrecognized;

/** What became of a share. */
public enum ProfitSharingResult {
    /** It is still to be paid. */
    PENDING,

    /** It was paid. */
    SUCCESS,

    /** It was closed. */
    CLOSED,

    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
