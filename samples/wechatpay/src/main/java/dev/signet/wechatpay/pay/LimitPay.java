package dev.signet.wechatpay.pay;

import dev.signet.spec.Unrecognized;
import dev.signet.spec.WireName;

/** Ways of paying that are not allowed. */
public enum LimitPay {
    @WireName("no_balance")
    NO_BALANCE,
    @WireName("no_credit")
    NO_CREDIT,
    @WireName("no_debit")
    NO_DEBIT,
    @WireName("balance_only")
    BALANCE_ONLY,
    /** A value that this spec does not know. */
    @Unrecognized
    UNRECOGNIZED
}
