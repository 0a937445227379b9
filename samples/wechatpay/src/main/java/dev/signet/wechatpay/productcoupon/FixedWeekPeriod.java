package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.condition.RequiredWhen;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Times of the week at which a coupon can be used. */
public record FixedWeekPeriod(
        @RequiredWhen(field = "dayPeriodList", present = true) @Nullable
        List<WeekDay> dayList,

        @Nullable List<PeriodOfTheDay> dayPeriodList) {}
