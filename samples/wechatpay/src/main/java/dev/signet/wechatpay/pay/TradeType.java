package dev.signet.wechatpay.pay;

import dev.signet.spec.Unrecognized;

/** How an order was paid. */
public enum TradeType {
    /** Inside WeChat. */
    JSAPI,

    /** By a code that the user scans. */
    NATIVE,

    /** In an app. */
    APP,

    /** By the user's payment code. */
    MICROPAY,

    /** In a browser on a phone. */
    MWEB,

    /** By the user's face. */
    FACEPAY,

    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
