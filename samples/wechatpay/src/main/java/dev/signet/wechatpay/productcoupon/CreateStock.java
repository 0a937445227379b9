package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Path;
import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Charset;
import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

/** Creates a stock for a product coupon. */
public record CreateStock(
        @Path @Length(max = 40) String productCouponId,

        @IdempotencyKey @Length(min = 6, max = 40) @Charset("0-9A-Za-z_-")
        String outRequestNo,

        @Required(severity = Severity.WARN) @Nullable NewStock stock) {}
