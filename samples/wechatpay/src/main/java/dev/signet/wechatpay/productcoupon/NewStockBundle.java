package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * A stock bundle to be created.
 *
 * @param remark the brand's own note, which users do not see
 * @param couponCodeMode where the codes of its coupons come from
 * @param stockSendRule how many bundles may be handed out
 * @param progressiveBundleUsageRule when its coupons can be used, and what each round grants
 * @param usageRuleDisplayInfo what users are told about the use
 * @param couponDisplayInfo how its coupons look in the wallet
 * @param notifyConfig the settings for notifications of events
 * @param storeScope the stores where its coupons are good
 */
public record NewStockBundle(
        @Length(max = 20) @Nullable String remark,
        @Required(severity = Severity.WARN) @Nullable BundleCodeMode couponCodeMode,
        @Required(severity = Severity.WARN) @Nullable StockSendRuleForBundle stockSendRule,
        @Nullable StockBundleUsageRule progressiveBundleUsageRule,
        @Required(severity = Severity.WARN) @Nullable UsageRuleDisplayInfo usageRuleDisplayInfo,
        @Required(severity = Severity.WARN) @Nullable CouponDisplayInfo couponDisplayInfo,
        @Required(severity = Severity.WARN) @Nullable NotifyConfig notifyConfig,
        @Required(severity = Severity.WARN) @Nullable StockStoreScope storeScope) {}
