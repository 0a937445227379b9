package dev.signet.wechatpay.pay;

/**
 * In how many instalments an order was paid.
 *
 * @param useSubsidy whether the merchant's subsidy of the interest was used
 * @param selectedInstallmentNumber how many instalments the user chose
 */
public record InstallmentInfo(Boolean useSubsidy, Long selectedInstallmentNumber) {}
