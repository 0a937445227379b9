package dev.signet.wechatpay.busifavor;

import dev.signet.spec.condition.RequiredWhen;
import dev.signet.spec.constraint.Range;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a coupon can be used. */
public record CouponAvailableTime(
        OffsetDateTime availableBeginTime,
        OffsetDateTime availableEndTime,

        @RequiredWhen(field = "waitDaysAfterReceive", present = true) @Nullable
        Long availableDayAfterReceive,

        @Nullable AvailableWeek availableWeek,
        @Nullable List<IrregularPeriod> irregularyAvaliableTime,
        @Range(max = 30) @Nullable Long waitDaysAfterReceive,
        @Nullable Long availableSecondAfterReceive) {}
