package dev.signet.wechatpay.busifavor;

import org.jspecify.annotations.Nullable;

/** A period of a day, in seconds. */
public record DayPeriod(@Nullable Long beginTime, @Nullable Long endTime) {}
