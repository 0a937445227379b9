package dev.signet.wechatpay.pay;

import dev.signet.spec.Unrecognized;
import dev.signet.spec.WireName;

/** What is not allowed among the ways of paying, or the only one that is. */
public enum LimitPay {
    /** Not from the balance. */
    @WireName("no_balance")
    NO_BALANCE,

    /** Not by credit. */
    @WireName("no_credit")
    NO_CREDIT,

    /** Not by debit. */
    @WireName("no_debit")
    NO_DEBIT,

    /** From the balance only. */
    @WireName("balance_only")
    BALANCE_ONLY,

    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
