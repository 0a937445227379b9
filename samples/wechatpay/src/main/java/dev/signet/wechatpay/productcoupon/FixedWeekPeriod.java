package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.condition.RequiredWhen;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Times of the week at which a coupon can be used.
 *
 * @param dayList the days of the week
 * @param dayPeriodList the hours of each of these days
 */
public record FixedWeekPeriod(
        @RequiredWhen(field = "dayPeriodList", present = true) @Nullable
        List<WeekDay> dayList,

        @Nullable List<PeriodOfTheDay> dayPeriodList) {}
