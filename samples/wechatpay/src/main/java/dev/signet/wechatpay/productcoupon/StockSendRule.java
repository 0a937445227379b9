package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Range;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * How many coupons may be handed out.
 *
 * @param maxCount in total
 * @param maxCountPerDay each day; null for no limit a day
 * @param maxCountPerUser to one user
 */
public record StockSendRule(
        @Range(max = 100000000) @Required(severity = Severity.WARN) @Nullable
        Long maxCount,

        @Range(max = 100000000) @Nullable Long maxCountPerDay,

        @Range(max = 100) @Required(severity = Severity.WARN) @Nullable
        Long maxCountPerUser) {}
