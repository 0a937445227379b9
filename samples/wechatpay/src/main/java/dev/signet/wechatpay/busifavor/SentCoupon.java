package dev.signet.wechatpay.busifavor;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signet.spec.Redacted;
import org.jspecify.annotations.Nullable;

/** A coupon that was sent. */
public record SentCoupon(
        String stockId,
        @Redacted @Nullable String couponCode,
        @Nullable String outRequestNo,
        @Nullable JsonNode sendCouponResult) {}
