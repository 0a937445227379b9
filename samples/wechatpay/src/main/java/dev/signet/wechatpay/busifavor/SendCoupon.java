package dev.signet.wechatpay.busifavor;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Redacted;
import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Sends a coupon to a user. Stocks whose codes the merchant assigns need coupon_code (B10), which only the server
 * knows.
 *
 * @param openid the user who is to receive it
 * @param appid the appid of the merchant that sends it
 * @param stockId the stock
 * @param outRequestNo the merchant's own number of this request, unique for the stock and the user; letters, digits,
 *     {@code | _ *} and {@code -}
 * @param couponCode the coupon code, for stocks whose codes the merchant assigns
 */
public record SendCoupon(
        @Redacted String openid,
        String appid,
        String stockId,

        @IdempotencyKey @Charset(value = "0-9A-Za-z|_*-", severity = Severity.WARN)
        String outRequestNo,

        @Redacted @Nullable String couponCode) {}
