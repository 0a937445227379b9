package dev.signet.wechatpay.busifavor;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Path;
import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Length;
import org.jspecify.annotations.Nullable;

/** Changes how a stock is shown and used. */
public record ModifyStock(
        @Path String stockId,
        @Nullable ModifiedCustomEntrance customEntrance,

        @Length(min = 1, max = 21, severity = Severity.WARN) @Nullable
        String stockName,

        @Length(min = 1, max = 20, severity = Severity.WARN) @Nullable
        String comment,

        @Length(min = 1, max = 15) @Nullable String goodsName,
        @IdempotencyKey @Length(min = 1, max = 128) String outRequestNo,
        @Nullable DisplayPatternInfo displayPatternInfo,
        @Nullable ModifiedCouponUseRule couponUseRule,
        @Nullable ModifiedStockSendRule stockSendRule,
        @Nullable NotifyConfig notifyConfig,
        @Nullable Boolean subsidy) {}
