package dev.signet.wechatpay.busifavor;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Redacted;
import dev.signet.spec.constraint.Length;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Uses a coupon. Stocks whose codes are the merchant's own need stock_id (B9), which only the server knows. */
public record UseCoupon(
        @Redacted @Length(min = 1, max = 32) String couponCode,
        @Length(min = 1, max = 20) @Nullable String stockId,
        @Length(min = 1, max = 32) String appid,
        OffsetDateTime useTime,
        @IdempotencyKey @Length(min = 1, max = 32) String useRequestNo,
        @Redacted @Length(min = 1, max = 128) @Nullable String openid,
        @Nullable String outTradeNo,
        @Nullable String mchId,
        @Nullable String transactionId) {}
