package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Path;
import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Charset;
import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * Changes how a product coupon is shown.
 *
 * @param productCouponId the product coupon
 * @param outRequestNo the brand's own number of this request; sent again with the same number, it is one request
 * @param displayInfo how it is shown after the change
 */
public record UpdateProductCoupon(
        @Path @Length(max = 40) String productCouponId,

        @IdempotencyKey @Length(min = 6, max = 40) @Charset("0-9A-Za-z_-")
        String outRequestNo,

        @Required(severity = Severity.WARN) @Nullable ProductCouponDisplayInfo displayInfo) {}
