package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Unrecognized;

/** How the code of a coupon is shown. */
public enum CodeDisplayMode {
    NOT_SHOW,
    BARCODE,
    QRCODE,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
