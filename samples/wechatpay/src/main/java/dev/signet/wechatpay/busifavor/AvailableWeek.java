package dev.signet.wechatpay.busifavor;

import dev.signet.spec.condition.RequiredWhen;
import dev.signet.spec.constraint.Items;
import dev.signet.spec.constraint.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Times of the week at which a coupon can be used. */
public record AvailableWeek(
        @RequiredWhen(field = "availableDayTime", present = true) @Nullable
        List<@Range(min = 0, max = 6) Long> weekDay,

        @Items(max = 2) @Nullable List<DayPeriod> availableDayTime) {}
