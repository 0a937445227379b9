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
 * Sends all coupons of a bundle to a user. The brand's page shows the path only; the rest is as partners have it.
 *
 * @param openid the user, by the OpenID that belongs to appid
 * @param productCouponId the product coupon
 * @param stockBundleId the stock bundle; it belongs to the product coupon
 * @param appid the AppID that the OpenID belongs to
 * @param sendRequestNo the brand's own number of this request; sent again with the same number, it is one request
 * @param attach the brand's own text to the coupons
 * @param couponTagInfo tags of the coupons
 */
public record SendUserCouponBundle(
        @Path @Redacted String openid,
        @Required(severity = Severity.WARN) @Nullable String productCouponId,
        @Required(severity = Severity.WARN) @Nullable String stockBundleId,
        @Required(severity = Severity.WARN) @Nullable String appid,

        @IdempotencyKey
        @Length(min = 6, max = 128, severity = Severity.WARN)
        @Charset(value = "0-9A-Za-z_-", severity = Severity.WARN)
        String sendRequestNo,

        @Length(max = 150, severity = Severity.WARN) @Nullable
        String attach,

        @Nullable CouponTagInfo couponTagInfo) {}
