package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Severity;
import dev.signet.spec.condition.Ordered;
import dev.signet.spec.constraint.Range;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * A period of a day.
 *
 * @param beginTime from, in seconds since midnight
 * @param endTime until, in seconds since midnight
 */
@Ordered({"beginTime", "endTime"})
public record PeriodOfTheDay(
        @Range(min = 0, max = 86399) @Required(severity = Severity.WARN) @Nullable
        Long beginTime,

        @Range(min = 0, max = 86399) @Required(severity = Severity.WARN) @Nullable
        Long endTime) {}
