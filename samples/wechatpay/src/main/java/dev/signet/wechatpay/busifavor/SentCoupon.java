package dev.signet.wechatpay.busifavor;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signet.spec.Redacted;
import org.jspecify.annotations.Nullable;

/**
 * A coupon that was sent.
 *
 * @param stockId the stock
 * @param couponCode the coupon code
 * @param outRequestNo the merchant's own number of the request
 * @param sendCouponResult what became of the sending; its shape is open
 */
public record SentCoupon(
        String stockId,
        @Redacted @Nullable String couponCode,
        @Nullable String outRequestNo,
        @Nullable JsonNode sendCouponResult) {}
