package dev.signet.wechatpay.busifavor;

import org.jspecify.annotations.Nullable;

/**
 * A period of a day, in seconds.
 *
 * @param beginTime where it begins, in seconds of the day; 1 is 00:00:01
 * @param endTime where it ends, in seconds of the day; 86399 is 23:59:59
 */
public record DayPeriod(@Nullable Long beginTime, @Nullable Long endTime) {}
