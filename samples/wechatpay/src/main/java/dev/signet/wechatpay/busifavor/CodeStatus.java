package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Unrecognized;

/** The state of an uploaded code. */
public enum CodeStatus {
    AVAILABLE,
    DISPATCHED,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
