package dev.signet.quickstart.productcoupon;

/**
 * Hours of a day, in seconds since midnight.
 *
 * @param beginTime the first second
 * @param endTime the last second
 */
public record PeriodOfTheDay(long beginTime, long endTime) {}
