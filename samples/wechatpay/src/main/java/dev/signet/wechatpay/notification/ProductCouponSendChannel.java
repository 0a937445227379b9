package dev.signet.wechatpay.notification;

import dev.signet.spec.Unrecognized;

/** How a product coupon reached its user. */
public enum ProductCouponSendChannel {
    API,
    BRAND_MANAGE,
    RECEIVE_COMPONENT,
    MEMBER,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
