package dev.signet.wechatpay.pay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a sharing.
 *
 * @param subMchid the sub-merchant, where a service provider called
 * @param transactionId the platform's number of the order
 * @param outOrderNo the merchant's own number of the sharing
 * @param orderId the platform's number of the sharing
 * @param state the state of the sharing
 * @param receivers what became of each share
 */
public record ProfitSharingOrder(
        @Nullable String subMchid,
        String transactionId,
        String outOrderNo,
        String orderId,
        ProfitSharingState state,
        @Nullable List<ReceiverResult> receivers) {}
