package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Range;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * So much off from a threshold on.
 *
 * @param threshold the least total it counts for, in fen; 0 for any total
 * @param discountAmount the reduction, in fen
 */
public record NormalCouponUsageRule(
        @Range(min = 0) @Required(severity = Severity.WARN) @Nullable
        Long threshold,

        @Required(severity = Severity.WARN) @Nullable Long discountAmount) {}
