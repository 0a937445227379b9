package dev.signet.wechatpay.pay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much is refunded.
 *
 * @param refund what is refunded, in fen
 * @param from from which accounts how much of it comes
 * @param total the amount of the order, in fen
 * @param currency the currency of the refund, such as CNY
 */
public record RefundAmount(long refund, @Nullable List<RefundAccount> from, long total, String currency) {}
