package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Path;
import dev.signet.spec.Redacted;
import dev.signet.spec.Severity;
import dev.signet.spec.condition.ExactlyOneOf;
import dev.signet.spec.constraint.Charset;
import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Required;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Uses a coupon.
 *
 * @param openid the user, by the OpenID that belongs to appid
 * @param couponCode the user's coupon, by its code
 * @param productCouponId the product coupon of which it is
 * @param stockId the stock of which it is; it belongs to the product coupon
 * @param appid the AppID that the OpenID belongs to
 * @param useTime when it is used, with the offset of its zone
 * @param outRequestNo the brand's own number of this request; sent again with the same number, it is one request
 * @param storeId the store where it is used
 * @param associatedOrderInfo the WeChat Pay order it is used with
 * @param associatedPayScoreOrderInfo the WeChat Pay score order it is used with
 * @param sequentialCouponIndex which round of a coupon that is used several times; only the partner's description has
 *     it
 * @param savedAmount what it takes off the price, in fen; only the partner's description has it
 */
@ExactlyOneOf({"associatedOrderInfo", "associatedPayScoreOrderInfo"})
public record UseUserCoupon(
        @Path @Redacted String openid,
        @Path @Redacted @Length(max = 40) String couponCode,
        @Required(severity = Severity.WARN) @Nullable String productCouponId,
        @Required(severity = Severity.WARN) @Nullable String stockId,
        @Required(severity = Severity.WARN) @Nullable String appid,
        @Required(severity = Severity.WARN) @Nullable OffsetDateTime useTime,

        @IdempotencyKey @Length(min = 6, max = 40) @Charset("0-9A-Za-z_-")
        String outRequestNo,

        @Nullable String storeId,
        @Nullable AssociatedOrderInfo associatedOrderInfo,
        @Nullable AssociatedPayScoreOrderInfo associatedPayScoreOrderInfo,
        @Nullable Long sequentialCouponIndex,
        @Nullable Long savedAmount) {}
