package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Path;
import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Charset;
import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

/** Ends a product coupon. */
public record DeactivateProductCoupon(
        @Path @Length(max = 40) String productCouponId,

        @IdempotencyKey @Length(min = 6, max = 40) @Charset("0-9A-Za-z_-")
        String outRequestNo,

        @Length(max = 150) @Required(severity = Severity.WARN) @Nullable
        String deactivateReason) {}
