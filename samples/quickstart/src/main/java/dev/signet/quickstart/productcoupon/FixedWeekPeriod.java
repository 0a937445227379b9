package dev.signet.quickstart.productcoupon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Times of each week.
 *
 * @param dayList the days; to be there if there are hours
 * @param dayPeriodList the hours of each of these days
 */
public record FixedWeekPeriod(
        @Nullable List<WeekDay> dayList, @Nullable List<PeriodOfTheDay> dayPeriodList) {}
