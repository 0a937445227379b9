package dev.signet.wechatpay.pay;

/** The share that is added to a number of instalments. */
public record SubsidyPlan(long subsidyInstallmentNum, long subsidyPercent) {}
