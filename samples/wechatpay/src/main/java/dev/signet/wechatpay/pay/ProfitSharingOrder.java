package dev.signet.wechatpay.pay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a sharing. */
public record ProfitSharingOrder(
        @Nullable String subMchid,
        String transactionId,
        String outOrderNo,
        String orderId,
        ProfitSharingState state,
        @Nullable List<ReceiverResult> receivers) {}
