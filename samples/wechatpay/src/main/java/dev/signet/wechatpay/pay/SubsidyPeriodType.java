package dev.signet.wechatpay.pay;

import dev.signet.spec.Unrecognized;

/** Kinds of subsidies. */
public enum SubsidyPeriodType {
    /** By the day. */
    DAILY,

    /** By the instalment. */
    PERIOD,

    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
