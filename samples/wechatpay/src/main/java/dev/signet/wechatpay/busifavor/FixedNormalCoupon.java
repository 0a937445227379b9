package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Range;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * So much off from a threshold on.
 *
 * @param discountAmount what is taken off, in fen
 * @param transactionMinimum from which amount on the coupon can be used, in fen
 */
public record FixedNormalCoupon(
        @Range(min = 1, max = 10000000) @Required(severity = Severity.WARN) @Nullable
        Long discountAmount,

        @Range(min = 1, max = 10000000) @Required(severity = Severity.WARN) @Nullable
        Long transactionMinimum) {}
