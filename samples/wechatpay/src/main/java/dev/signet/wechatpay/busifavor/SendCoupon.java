package dev.signet.wechatpay.busifavor;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Redacted;
import org.jspecify.annotations.Nullable;

/** Sends a coupon to a user. Stocks whose codes the merchant assigns need coupon_code (B10), which only the server knows. */
public record SendCoupon(
        @Redacted String openid,
        String appid,
        String stockId,
        @IdempotencyKey String outRequestNo,
        @Redacted @Nullable String couponCode) {}
