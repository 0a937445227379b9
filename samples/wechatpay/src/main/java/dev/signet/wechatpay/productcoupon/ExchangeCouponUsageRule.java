package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Range;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * A product for a price, from a threshold on.
 *
 * @param threshold in fen
 * @param exchangePrice in fen
 */
public record ExchangeCouponUsageRule(
        @Range(min = 0) @Required(severity = Severity.WARN) @Nullable
        Long threshold,

        @Required(severity = Severity.WARN) @Nullable Long exchangePrice) {}
