package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Severity;
import dev.signet.spec.condition.AtMostOneOf;
import dev.signet.spec.condition.Ordered;
import dev.signet.spec.condition.RequiredWhen;
import dev.signet.spec.constraint.Items;
import dev.signet.spec.constraint.Range;
import dev.signet.spec.constraint.Required;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a coupon can be used. Days after receipt and irregular periods exclude each other. */
@Ordered(
        value = {"availableBeginTime", "availableEndTime"},
        withinDays = 365)
@AtMostOneOf(
        value = {"irregularAvailablePeriodList", "availableDays"},
        id = "irregularOrDays")
@AtMostOneOf(
        value = {"irregularAvailablePeriodList", "waitDaysAfterReceive"},
        id = "irregularOrWait")
@AtMostOneOf(
        value = {"irregularAvailablePeriodList", "weeklyAvailablePeriod"},
        id = "irregularOrWeekly")
public record CouponAvailablePeriod(
        @Required(severity = Severity.WARN) @Nullable OffsetDateTime availableBeginTime,
        @Required(severity = Severity.WARN) @Nullable OffsetDateTime availableEndTime,

        @Range(max = 365) @RequiredWhen(field = "waitDaysAfterReceive", present = true) @Nullable
        Long availableDays,

        @Range(max = 30) @Nullable Long waitDaysAfterReceive,
        @Nullable FixedWeekPeriod weeklyAvailablePeriod,
        @Items(max = 2) @Nullable List<TimePeriod> irregularAvailablePeriodList,
        @Nullable Long availableSeconds,
        @Nullable Long intervalDays) {}
