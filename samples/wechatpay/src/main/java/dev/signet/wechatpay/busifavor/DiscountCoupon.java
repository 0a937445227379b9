package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Range;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * A percentage from a threshold on.
 *
 * @param discountPercent what is left to pay, in percent; 88 takes 12 percent off
 * @param transactionMinimum from which amount on the coupon can be used, in fen
 */
public record DiscountCoupon(
        @Range(min = 1, max = 99, severity = Severity.WARN) @Required(severity = Severity.WARN) @Nullable
        Long discountPercent,

        @Range(min = 1, max = 10000000) @Required(severity = Severity.WARN) @Nullable
        Long transactionMinimum) {}
