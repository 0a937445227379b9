package dev.signet.wechatpay.pay;

import dev.signet.spec.Unrecognized;

/** The state of a sharing. */
public enum ProfitSharingState {
    /** It is being worked on. */
    PROCESSING,

    /** It is done. */
    FINISHED,

    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
