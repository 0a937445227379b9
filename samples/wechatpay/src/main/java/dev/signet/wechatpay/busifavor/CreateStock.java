package dev.signet.wechatpay.busifavor;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Length;
import org.jspecify.annotations.Nullable;

/** Creates a stock of busifavor coupons. */
public record CreateStock(
        @Length(min = 1, max = 21, severity = Severity.WARN) String stockName,
        @Length(min = 8, max = 15) String belongMerchant,

        @Length(min = 1, max = 20, severity = Severity.WARN) @Nullable
        String comment,

        @Length(min = 1, max = 15) String goodsName,
        StockType stockType,
        CouponUseRule couponUseRule,
        StockSendRule stockSendRule,
        @IdempotencyKey @Length(min = 1, max = 128) String outRequestNo,
        @Nullable CustomEntrance customEntrance,
        @Nullable DisplayPatternInfo displayPatternInfo,
        CouponCodeMode couponCodeMode,
        @Nullable NotifyConfig notifyConfig,
        @Nullable Boolean subsidy) {}
