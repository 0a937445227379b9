package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Range;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * A percentage off from a threshold on.
 *
 * @param threshold in fen
 */
public record DiscountCouponUsageRule(
        @Range(min = 0) @Required(severity = Severity.WARN) @Nullable
        Long threshold,

        @Range(min = 1, max = 99, severity = Severity.WARN) @Required(severity = Severity.WARN) @Nullable
        Long percentOff) {}
