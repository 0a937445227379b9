package dev.signet.wechatpay.pay;

/**
 * From which account how much is refunded.
 *
 * @param account the kind of account, such as AVAILABLE
 * @param amount what it pays, in fen
 */
public record RefundAccount(String account, Long amount) {}
