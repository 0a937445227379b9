package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Path;
import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Charset;
import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * Ends a stock.
 *
 * @param productCouponId the product coupon
 * @param stockId the stock
 * @param outRequestNo the brand's own number of this request; sent again with the same number, it is one request
 * @param deactivateReason why it is ended
 */
public record DeactivateStock(
        @Path @Length(max = 40) String productCouponId,
        @Path String stockId,

        @IdempotencyKey @Length(min = 6, max = 40) @Charset("0-9A-Za-z_-")
        String outRequestNo,

        @Length(max = 150) @Required(severity = Severity.WARN) @Nullable
        String deactivateReason) {}
