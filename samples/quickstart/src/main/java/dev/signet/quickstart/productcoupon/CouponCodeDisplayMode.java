package dev.signet.quickstart.productcoupon;

import dev.signet.spec.Unrecognized;

/** How a coupon's code looks in the wallet. */
public enum CouponCodeDisplayMode {
    /** Not shown. */
    INVISIBLE,
    /** As a barcode. */
    BARCODE,
    /** As a QR code. */
    QRCODE,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
