package dev.signet.wechatpay.pay;

/** In how many instalments an order was paid. */
public record InstallmentInfo(Boolean useSubsidy, Long selectedInstallmentNumber) {}
