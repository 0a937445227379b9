package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Unrecognized;

/** The state of an uploaded code. */
public enum CodeStatus {
    /** It can be handed out. */
    AVAILABLE,

    /** It was handed out to a user. */
    DISPATCHED,

    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
