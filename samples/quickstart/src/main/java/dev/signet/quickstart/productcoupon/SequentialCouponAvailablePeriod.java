package dev.signet.quickstart.productcoupon;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a coupon for repeated use can be used.
 *
 * @param availableBeginTime from
 * @param availableEndTime until
 * @param waitDaysAfterReceive days after it was received before it can be used
 * @param weeklyAvailablePeriod days and hours of each week
 * @param irregularAvailablePeriodList further times
 */
public record SequentialCouponAvailablePeriod(
        OffsetDateTime availableBeginTime,
        OffsetDateTime availableEndTime,
        @Nullable Long waitDaysAfterReceive,
        @Nullable FixedWeekPeriod weeklyAvailablePeriod,
        @Nullable List<TimePeriod> irregularAvailablePeriodList) {}
