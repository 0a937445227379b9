package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Path;
import dev.signet.spec.Severity;
import dev.signet.spec.condition.OnlyWhen;
import dev.signet.spec.constraint.Charset;
import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * Changes the budget of a stock bundle, in one dimension. The target may not be below what was handed out already
 * (R23).
 *
 * @param productCouponId the product coupon
 * @param stockBundleId the stock bundle
 * @param outRequestNo the brand's own number of this request; sent again with the same number, it is one request
 * @param updateMode which limit is changed
 * @param currentMaxCount the total limit as it is now; for mode MAX_COUNT
 * @param targetMaxCount the total limit after the change; for mode MAX_COUNT
 * @param currentMaxCountPerDay the daily limit as it is now; for mode MAX_COUNT_PER_DAY, of bundles that have one
 * @param targetMaxCountPerDay the daily limit after the change; for mode MAX_COUNT_PER_DAY
 */
public record UpdateStockBundleBudget(
        @Path @Length(max = 40) String productCouponId,
        @Path String stockBundleId,

        @IdempotencyKey @Length(min = 6, max = 40) @Charset("0-9A-Za-z_-")
        String outRequestNo,

        @Required(severity = Severity.WARN) @Nullable UpdateBudgetMode updateMode,

        @OnlyWhen(field = "updateMode", is = "MAX_COUNT") @Nullable
        Long currentMaxCount,

        @OnlyWhen(field = "updateMode", is = "MAX_COUNT") @Nullable
        Long targetMaxCount,

        @OnlyWhen(field = "updateMode", is = "MAX_COUNT_PER_DAY") @Nullable
        Long currentMaxCountPerDay,

        @OnlyWhen(field = "updateMode", is = "MAX_COUNT_PER_DAY") @Nullable
        Long targetMaxCountPerDay) {}
