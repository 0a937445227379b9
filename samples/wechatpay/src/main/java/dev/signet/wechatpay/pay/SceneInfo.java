package dev.signet.wechatpay.pay;

import dev.signet.spec.Redacted;
import org.jspecify.annotations.Nullable;

/** Where an order was made. */
public record SceneInfo(
        @Redacted @Nullable String payerClientIp,
        @Nullable String deviceId,
        @Nullable StoreInfo storeInfo) {}
