package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Unrecognized;

/** How the code of a coupon is shown. */
public enum CodeDisplayMode {
    /** The code is not shown. */
    NOT_SHOW,

    /** As a bar code. */
    BARCODE,

    /** As a QR code. */
    QRCODE,

    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
