package dev.signet.quickstart.productcoupon;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a coupon for single use can be used.
 *
 * @param availableBeginTime from
 * @param availableEndTime until
 * @param availableDays days it can be used after it was received
 * @param waitDaysAfterReceive days after it was received before it can be used
 * @param weeklyAvailablePeriod days and hours of each week
 * @param irregularAvailablePeriodList further times
 */
public record SingleCouponAvailablePeriod(
        OffsetDateTime availableBeginTime,
        OffsetDateTime availableEndTime,
        @Nullable Long availableDays,
        @Nullable Long waitDaysAfterReceive,
        @Nullable FixedWeekPeriod weeklyAvailablePeriod,
        @Nullable List<TimePeriod> irregularAvailablePeriodList) {}
