package dev.signet.wechatpay.productcoupon;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A stock: the batch in which coupons are handed out.
 *
 * @param sequentialUsageRule an older name of the partner's description, whose shape is open
 */
public record Stock(
        @Nullable String productCouponId,
        @Nullable String stockId,
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
        @Nullable JsonNode sequentialUsageRule,
        @Nullable StockUsageRule progressiveBundleUsageRule,
        @Nullable StockBundleInfo stockBundleInfo) {}
