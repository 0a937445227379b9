package dev.signet.wechatpay.pay;

import dev.signet.spec.Unrecognized;

/** How an order was paid. */
public enum TradeType {
    JSAPI,
    NATIVE,
    APP,
    MICROPAY,
    MWEB,
    FACEPAY,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
