package dev.signet.wechatpay.pay;

/** From which account how much is refunded. */
public record RefundAccount(String account, Long amount) {}
