package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Severity;
import dev.signet.spec.condition.OnlyWhen;
import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

/** The first stock of a new product coupon. */
public record ProductStock(
        @Length(max = 20) @Nullable String remark,
        @Required(severity = Severity.WARN) @Nullable CouponCodeMode couponCodeMode,
        @Required(severity = Severity.WARN) @Nullable StockSendRule stockSendRule,

        @OnlyWhen(field = "/usageMode", is = "SINGLE") @Nullable
        ProductSingleUsageRule singleUsageRule,

        @Required(severity = Severity.WARN) @Nullable UsageRuleDisplayInfo usageRuleDisplayInfo,
        @Required(severity = Severity.WARN) @Nullable CouponDisplayInfo couponDisplayInfo,
        @Required(severity = Severity.WARN) @Nullable NotifyConfig notifyConfig,
        @Required(severity = Severity.WARN) @Nullable StockStoreScope storeScope) {}
