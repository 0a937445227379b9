package dev.signet.quickstart.productcoupon;

import dev.signet.spec.constraint.Range;
import org.jspecify.annotations.Nullable;

/**
 * How many coupons of a stock may be handed out.
 *
 * @param maxCount in total
 * @param maxCountPerDay each day; without it, no limit
 * @param maxCountPerUser to one user
 */
public record StockSendRule(
        @Range(max = 100_000_000) long maxCount,
        @Range(max = 100_000_000) @Nullable Long maxCountPerDay,
        @Range(max = 100) long maxCountPerUser) {}
