package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Example;
import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Path;
import dev.signet.spec.condition.OnlyWhen;
import dev.signet.spec.constraint.Charset;
import dev.signet.spec.constraint.Length;
import org.jspecify.annotations.Nullable;

/**
 * Changes the budget of a stock, in one dimension. The target may not be below what was handed out already (R23), which
 * only the server knows.
 *
 * @param productCouponId the product coupon
 * @param stockId the stock; it belongs to the product coupon
 * @param outRequestNo the brand's own number of this request; sent again with the same number, it is one request
 * @param updateMode which limit is changed
 * @param currentMaxCount the total limit as it is now, which the stock tells; for mode MAX_COUNT
 * @param targetMaxCount the total limit after the change, lower or higher; for mode MAX_COUNT
 * @param currentMaxCountPerDay the daily limit as it is now, which the stock tells; for mode MAX_COUNT_PER_DAY
 * @param targetMaxCountPerDay the daily limit after the change, lower or higher; for mode MAX_COUNT_PER_DAY
 */
@Example(
        value = """
                {
                  "out_request_no": "BUDGET1212512514",
                  "update_mode": "MAX_COUNT",
                  "current_max_count": 1,
                  "target_max_count": 1,
                  "current_max_count_per_day": 1,
                  "target_max_count_per_day": 1
                }
                """,
        breaks = {"UpdateStockBudget.currentMaxCountPerDay.absent", "UpdateStockBudget.targetMaxCountPerDay.absent"})
public record UpdateStockBudget(
        @Path @Length(max = 40) String productCouponId,
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
