package dev.signet.wechatpay.pay;

import dev.signet.spec.Redacted;
import org.jspecify.annotations.Nullable;

/**
 * Where an order was made.
 *
 * @param payerClientIp IP address of the user's device
 * @param deviceId number of the merchant's device
 * @param storeInfo the merchant's store
 */
public record SceneInfo(
        @Redacted @Nullable String payerClientIp,
        @Nullable String deviceId,
        @Nullable StoreInfo storeInfo) {}
