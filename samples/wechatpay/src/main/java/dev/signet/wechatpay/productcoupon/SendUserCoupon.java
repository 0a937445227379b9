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
 * Sends a coupon to a user. Whether coupon_code is needed depends on the code mode of the stock (R22), which only the
 * server knows.
 *
 * @param openid the user, by the OpenID that belongs to appid
 * @param productCouponId the product coupon
 * @param stockId the stock; it belongs to the product coupon
 * @param couponCode the code that the coupon gets; for stocks of mode API_ASSIGN only
 * @param appid the AppID that the OpenID belongs to
 * @param sendRequestNo the brand's own number of this request; sent again with the same number, it is one request
 * @param attach the brand's own text to the coupon
 * @param couponTagInfo tags of the coupon
 */
public record SendUserCoupon(
        @Path @Redacted String openid,
        @Required(severity = Severity.WARN) @Nullable String productCouponId,
        @Required(severity = Severity.WARN) @Nullable String stockId,

        @Redacted @Length(min = 1, max = 40) @Charset("0-9A-Za-z_-") @Nullable
        String couponCode,

        @Required(severity = Severity.WARN) @Nullable String appid,

        @IdempotencyKey @Length(min = 6, max = 128) @Charset("0-9A-Za-z_-")
        String sendRequestNo,

        @Length(max = 150) @Nullable String attach,
        @Nullable CouponTagInfo couponTagInfo) {}
