package dev.signet.wechatpay.pay;

import dev.signet.spec.Unrecognized;

/** The state of an order. */
public enum TradeState {
    SUCCESS,
    REFUND,
    NOTPAY,
    CLOSED,
    REVOKED,
    USERPAYING,
    PAYERROR,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
