package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Range;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * A percentage off from a threshold on.
 *
 * @param threshold the least total it counts for, in fen; 0 for any total
 * @param percentOff the reduction, in percent: 30 takes 30 percent off
 */
public record DiscountCouponUsageRule(
        @Range(min = 0) @Required(severity = Severity.WARN) @Nullable
        Long threshold,

        @Range(min = 1, max = 99, severity = Severity.WARN) @Required(severity = Severity.WARN) @Nullable
        Long percentOff) {}
