package dev.signet.wechatpay.pay;

import dev.signet.spec.Unrecognized;

/** The state of an order. */
public enum TradeState {
    /** It was paid. */
    SUCCESS,

    /** It was turned into a refund. */
    REFUND,

    /** It was not paid yet. */
    NOTPAY,

    /** It was closed. */
    CLOSED,

    /** It was revoked. */
    REVOKED,

    /** The user is paying. */
    USERPAYING,

    /** The payment failed. */
    PAYERROR,

    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
