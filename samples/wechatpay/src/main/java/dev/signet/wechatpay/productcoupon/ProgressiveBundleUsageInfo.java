package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Range;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * Rounds of a coupon that is used several times.
 *
 * @param count how many rounds there are
 * @param intervalDays the days between two rounds; null is 0
 */
public record ProgressiveBundleUsageInfo(
        @Range(min = 3, max = 15) @Required(severity = Severity.WARN) @Nullable
        Long count,

        @Range(min = 0, max = 7) @Nullable Long intervalDays) {}
