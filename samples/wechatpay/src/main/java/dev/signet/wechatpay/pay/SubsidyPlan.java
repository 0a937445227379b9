package dev.signet.wechatpay.pay;

/**
 * The share that is added to a number of instalments.
 *
 * @param subsidyInstallmentNum the number of instalments: 3, 6 or 12
 * @param subsidyPercent how much of the interest the merchant pays, in percent: 0 or 100
 */
public record SubsidyPlan(long subsidyInstallmentNum, long subsidyPercent) {}
