package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Unrecognized;

/** How a coupon reached its user. */
public enum SendChannel {
    /** By a request of the brand. */
    API,
    /** By brand management. */
    BRAND_MANAGE,
    /** By a merchant card. */
    MERCHANT_CARD,
    /** By membership. */
    MEMBER,
    /** By a small activity. */
    SMALL_ACTIVITY,
    /** By the component of a mini program that hands out coupons. */
    RECEIVE_COMPONENT,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
