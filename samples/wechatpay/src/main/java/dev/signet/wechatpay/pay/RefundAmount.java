package dev.signet.wechatpay.pay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much is refunded. */
public record RefundAmount(long refund, @Nullable List<RefundAccount> from, long total, String currency) {}
