package dev.signet.quickstart.productcoupon;

import java.time.OffsetDateTime;

/**
 * A span of time.
 *
 * @param beginTime from
 * @param endTime until
 */
public record TimePeriod(OffsetDateTime beginTime, OffsetDateTime endTime) {}
