package dev.signet.wechatpay.busifavor;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Redacted;
import org.jspecify.annotations.Nullable;

/** Sends a product coupon to a user. */
public record SendProductCoupon(
        @Redacted String openid,
        String appid,
        String stockId,
        @IdempotencyKey String outRequestNo,
        @Redacted @Nullable String couponCode,
        CouponType couponType,
        @Nullable String memberCardId) {}
