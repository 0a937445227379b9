package dev.signet.wechatpay.productcoupon;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A stock: the batch in which coupons are handed out.
 *
 * @param sequentialUsageRule what each round grants, by an older name
 */
public record Stock(
        String productCouponId,
        String stockId,
        @Nullable String remark,
        @Nullable CouponCodeMode couponCodeMode,
        @Nullable CouponCodeCountInfo couponCodeCountInfo,
        @Nullable StockSendRule stockSendRule,
        @Nullable SingleUsageRule singleUsageRule,
        @Nullable UsageRuleDisplayInfo usageRuleDisplayInfo,
        @Nullable CouponDisplayInfo couponDisplayInfo,
        @Nullable NotifyConfig notifyConfig,
        @Nullable StockStoreScope storeScope,
        @Nullable StockSentCountInfo sentCountInfo,
        @Nullable StockState state,
        @Nullable String deactivateRequestNo,
        @Nullable OffsetDateTime deactivateTime,
        @Nullable String deactivateReason,
        @Nullable SequentialUsageRule sequentialUsageRule,
        @Nullable StockUsageRule progressiveBundleUsageRule,
        @Nullable StockBundleInfo stockBundleInfo) {}
