package dev.signet.wechatpay.busifavor;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Redacted;
import org.jspecify.annotations.Nullable;

/** Prepares to send a product coupon. */
public record PreSendProductCoupon(
        String stockId,
        @Redacted @Nullable String couponCode,
        String appid,
        @Redacted @Nullable String openid,
        @IdempotencyKey String sendRequestNo) {}
