package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Path;
import dev.signet.spec.Redacted;
import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Charset;
import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

/** Returns a used coupon. */
public record ReturnUserCoupon(
        @Path @Redacted String openid,
        @Path @Redacted @Length(max = 40) String couponCode,
        @Required(severity = Severity.WARN) @Nullable String productCouponId,
        @Required(severity = Severity.WARN) @Nullable String stockId,
        @Required(severity = Severity.WARN) @Nullable String appid,

        @IdempotencyKey @Length(min = 6, max = 40) @Charset("0-9A-Za-z_-")
        String outRequestNo,

        @Nullable Long sequentialCouponIndex) {}
