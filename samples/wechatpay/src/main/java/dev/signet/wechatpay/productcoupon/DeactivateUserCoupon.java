package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Path;
import dev.signet.spec.Redacted;
import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Charset;
import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * Ends a user's coupon.
 *
 * @param openid the user, by the OpenID that belongs to appid
 * @param couponCode the user's coupon, by its code
 * @param productCouponId the product coupon of which it is
 * @param stockId the stock of which it is; it belongs to the product coupon
 * @param appid the AppID that the OpenID belongs to
 * @param outRequestNo the brand's own number of this request; sent again with the same number, it is one request
 * @param deactivateReason why it is ended
 */
public record DeactivateUserCoupon(
        @Path @Redacted String openid,
        @Path @Redacted @Length(max = 40) String couponCode,
        @Required(severity = Severity.WARN) @Nullable String productCouponId,
        @Required(severity = Severity.WARN) @Nullable String stockId,
        @Required(severity = Severity.WARN) @Nullable String appid,

        @IdempotencyKey @Length(min = 6, max = 40) @Charset("0-9A-Za-z_-")
        String outRequestNo,

        @Length(max = 150) @Required(severity = Severity.WARN) @Nullable
        String deactivateReason) {}
