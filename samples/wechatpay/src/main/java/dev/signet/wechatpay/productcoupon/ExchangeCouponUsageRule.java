package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Range;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * A product for a price, from a threshold on.
 *
 * @param threshold the least total it counts for, in fen; 0 for any total
 * @param exchangePrice the price of the product, in fen
 */
public record ExchangeCouponUsageRule(
        @Range(min = 0) @Required(severity = Severity.WARN) @Nullable
        Long threshold,

        @Required(severity = Severity.WARN) @Nullable Long exchangePrice) {}
