package dev.signet.wechatpay.busifavor;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Redacted;
import dev.signet.spec.constraint.Length;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Uses a coupon. Stocks whose codes are the merchant's own need stock_id (B9), which only the server knows.
 *
 * @param couponCode the coupon code
 * @param stockId the stock, for one of the code mode MERCHANT_API or MERCHANT_UPLOAD
 * @param appid the mini program or official account to which the openid of the answer belongs, bound to the caller or
 *     to the merchant the stock belongs to
 * @param useTime when the merchant asks to use the coupon
 * @param useRequestNo the merchant's own number of this request, unique
 * @param openid the user, to check that the coupon is theirs
 * @param outTradeNo the merchant's number of the order
 * @param mchId the merchant with which the order was placed
 * @param transactionId the platform's number of the order
 */
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
