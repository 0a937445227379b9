package dev.signet.wechatpay.busifavor;

import dev.signet.spec.condition.RequiredWhen;
import dev.signet.spec.constraint.Items;
import dev.signet.spec.constraint.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Times of the week at which a coupon can be used.
 *
 * @param weekDay days of the week, 0 being Sunday
 * @param availableDayTime periods of each of these days
 */
public record AvailableWeek(
        @RequiredWhen(field = "availableDayTime", present = true) @Nullable
        List<@Range(min = 0, max = 6) Long> weekDay,

        @Items(max = 2) @Nullable List<DayPeriod> availableDayTime) {}
