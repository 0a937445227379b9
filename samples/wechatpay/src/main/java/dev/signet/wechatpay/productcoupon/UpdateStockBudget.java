package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Example;
import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Path;
import dev.signet.spec.condition.OnlyWhen;
import dev.signet.spec.constraint.Charset;
import dev.signet.spec.constraint.Length;
import org.jspecify.annotations.Nullable;

/** Changes the budget of a stock, in one dimension. The target may not be below what was handed out already (R23), which
 * only the server knows. */
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
