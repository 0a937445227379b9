package dev.signet.wechatpay.pay;

import dev.signet.spec.Unrecognized;

/** What became of a share. */
public enum ProfitSharingResult {
    PENDING,
    SUCCESS,
    CLOSED,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
