package dev.signet.wechatpay.pay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much was refunded.
 *
 * @param total the amount of the order, in fen
 * @param refund what is refunded, in fen
 * @param from from which accounts how much of it comes
 * @param payerTotal what the user paid, in fen
 * @param payerRefund what the user gets back, in fen
 * @param settlementRefund the refund that is to be settled, in fen
 * @param settlementTotal the amount of the order that is to be settled, in fen
 * @param discountRefund what is refunded of promotions, in fen
 * @param currency the currency of the refund, such as CNY
 * @param refundFee what is refunded of the fee, in fen
 */
public record RefundedAmount(
        Long total,
        Long refund,
        @Nullable List<RefundAccount> from,
        Long payerTotal,
        Long payerRefund,
        Long settlementRefund,
        Long settlementTotal,
        Long discountRefund,
        String currency,
        @Nullable Long refundFee) {}
