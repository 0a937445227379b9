package dev.signet.wechatpay.notification;

import dev.signet.spec.Unrecognized;

/** How a product coupon reached its user. */
public enum ProductCouponSendChannel {
    /** Through the API. */
    API,

    /** By the brand's management. */
    BRAND_MANAGE,

    /** By the component with which users receive coupons. */
    RECEIVE_COMPONENT,

    /** By membership. */
    MEMBER,

    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
