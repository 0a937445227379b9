package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Unrecognized;

/** How the code of a coupon is shown. */
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
