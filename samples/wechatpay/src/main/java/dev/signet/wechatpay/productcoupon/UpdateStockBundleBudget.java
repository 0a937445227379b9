package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Path;
import dev.signet.spec.Severity;
import dev.signet.spec.condition.OnlyWhen;
import dev.signet.spec.constraint.Charset;
import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

/** Changes the budget of a stock bundle, in one dimension. The target may not be below what was handed out already (R23). */
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
