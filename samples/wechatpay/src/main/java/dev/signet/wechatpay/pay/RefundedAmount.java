package dev.signet.wechatpay.pay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much was refunded. */
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
