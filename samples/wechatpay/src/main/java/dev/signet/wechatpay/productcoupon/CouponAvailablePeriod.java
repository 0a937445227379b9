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

/**
 * When a coupon can be used. Days after receipt and irregular periods exclude each other.
 *
 * @param availableBeginTime when the coupon can be used first, with the offset of its zone
 * @param availableEndTime when the coupon can be used last, with the offset of its zone
 * @param availableDays for how many days it can be used once it is effective
 * @param waitDaysAfterReceive how many days after receipt it becomes effective
 * @param weeklyAvailablePeriod days and hours of each week at which it can be used
 * @param irregularAvailablePeriodList single periods in which it can be used, for times that follow no pattern
 * @param availableSeconds for how many seconds after receipt it can be used; only the partner's description has it
 * @param intervalDays days between two rounds; an older place, for bundles only
 */
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
