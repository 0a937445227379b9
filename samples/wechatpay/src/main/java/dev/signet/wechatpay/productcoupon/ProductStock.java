package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Severity;
import dev.signet.spec.condition.OnlyWhen;
import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * The first stock of a new product coupon.
 *
 * @param remark the brand's own note, which users do not see
 * @param couponCodeMode where the codes of its coupons come from
 * @param stockSendRule how many coupons may be handed out
 * @param singleUsageRule when its coupons can be used, and what they grant; for coupons of usage mode SINGLE
 * @param usageRuleDisplayInfo what users are told about the use
 * @param couponDisplayInfo how its coupons look in the wallet
 * @param notifyConfig the settings for notifications of events
 * @param storeScope the stores where its coupons are good
 */
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
