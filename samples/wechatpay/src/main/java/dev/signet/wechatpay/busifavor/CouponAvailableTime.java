package dev.signet.wechatpay.busifavor;

import dev.signet.spec.condition.RequiredWhen;
import dev.signet.spec.constraint.Range;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a coupon can be used.
 *
 * @param availableBeginTime when the stock begins
 * @param availableEndTime when the stock ends, after which none of its coupons can be used; a stock lasts a year at
 *     most
 * @param availableDayAfterReceive for how many days a coupon can be used once it takes effect, that day being the
 *     first; null where days do not limit it
 * @param availableWeek the times of the week at which it can be used
 * @param irregularyAvaliableTime single periods in which it can be used
 * @param waitDaysAfterReceive how many days after its receipt a coupon takes effect, 1 being the next day; null for the
 *     same day; counted from the first day of the stock for a coupon received earlier
 * @param availableSecondAfterReceive for how many seconds after its receipt a coupon can be used
 */
public record CouponAvailableTime(
        OffsetDateTime availableBeginTime,
        OffsetDateTime availableEndTime,

        @RequiredWhen(field = "waitDaysAfterReceive", present = true) @Nullable
        Long availableDayAfterReceive,

        @Nullable AvailableWeek availableWeek,
        @Nullable List<IrregularPeriod> irregularyAvaliableTime,
        @Range(max = 30) @Nullable Long waitDaysAfterReceive,
        @Nullable Long availableSecondAfterReceive) {}
