package dev.signet.wechatpay.pay;

import dev.signet.spec.condition.Check;

/**
 * The share that is added to a number of instalments.
 *
 * @param subsidyInstallmentNum the number of instalments: 3, 6 or 12
 * @param subsidyPercent how much of the interest the merchant pays, in percent: 0 or 100
 */
public record SubsidyPlan(long subsidyInstallmentNum, long subsidyPercent) {

    /** There are plans for these numbers of instalments (page JSAPI order). */
    @Check(message = "there are 3, 6 or 12 instalments", at = "subsidyInstallmentNum")
    boolean hasAPlan() {
        return subsidyInstallmentNum == 3 || subsidyInstallmentNum == 6 || subsidyInstallmentNum == 12;
    }

    /** The merchant pays all of it or nothing (page JSAPI order). */
    @Check(message = "the merchant pays 0 or 100 percent", at = "subsidyPercent")
    boolean paysAllOrNothing() {
        return subsidyPercent == 0 || subsidyPercent == 100;
    }
}
