package dev.signet.wechatpay.pay;

import dev.signet.spec.Unrecognized;

/** The state of a sharing. */
public enum ProfitSharingState {
    PROCESSING,
    FINISHED,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
