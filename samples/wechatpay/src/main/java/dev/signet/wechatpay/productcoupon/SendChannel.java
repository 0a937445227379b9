package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Unrecognized;

/** How a coupon reached its user. */
public enum SendChannel {
    API,
    BRAND_MANAGE,
    MERCHANT_CARD,
    MEMBER,
    SMALL_ACTIVITY,
    RECEIVE_COMPONENT,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
