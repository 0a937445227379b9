package dev.signet.wechatpay.pay;

import dev.signet.spec.IdempotencyKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shares the profit of an order among receivers.
 *
 * @param subMchid the sub-merchant, where a service provider calls
 * @param appid the app
 * @param subAppid the app of the sub-merchant
 * @param transactionId the platform's number of the order
 * @param outOrderNo the merchant's own number of the sharing
 * @param receivers who receives how much
 * @param unfreezeUnsplit whether what is left unshared is unfrozen
 */
public record ShareProfit(
        @Nullable String subMchid,
        @Nullable String appid,
        @Nullable String subAppid,
        String transactionId,
        @IdempotencyKey String outOrderNo,
        @Nullable List<Receiver> receivers,
        boolean unfreezeUnsplit) {}
