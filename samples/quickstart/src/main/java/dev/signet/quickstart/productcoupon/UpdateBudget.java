package dev.signet.quickstart.productcoupon;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Path;
import dev.signet.spec.condition.OnlyWhen;
import dev.signet.spec.constraint.Charset;
import dev.signet.spec.constraint.Length;
import org.jspecify.annotations.Nullable;

/**
 * A change of how many coupons of a stock may be handed out.
 *
 * @param productCouponId the product coupon, by the id that WeChat Pay gave it
 * @param stockId the stock; it belongs to the product coupon
 * @param outRequestNo the brand's own number of this request, unique; the same number again is the same request
 * @param updateMode which limit is changed
 * @param currentMaxCount the total limit as it is now; ask for the stock first
 * @param targetMaxCount the total limit as it shall be; it may be lower, but not below what was handed out
 * @param currentMaxCountPerDay the daily limit as it is now; ask for the stock first
 * @param targetMaxCountPerDay the daily limit as it shall be; it may be lower
 */
public record UpdateBudget(
        @Path String productCouponId,
        @Path String stockId,

        @IdempotencyKey @Length(min = 6, max = 40) @Charset("0-9A-Za-z_-")
        String outRequestNo,

        UpdateBudgetMode updateMode,

        @OnlyWhen(field = "updateMode", is = "MAX_COUNT") @Nullable
        Long currentMaxCount,

        @OnlyWhen(field = "updateMode", is = "MAX_COUNT") @Nullable
        Long targetMaxCount,

        @OnlyWhen(field = "updateMode", is = "MAX_COUNT_PER_DAY") @Nullable
        Long currentMaxCountPerDay,

        @OnlyWhen(field = "updateMode", is = "MAX_COUNT_PER_DAY") @Nullable
        Long targetMaxCountPerDay) {}
