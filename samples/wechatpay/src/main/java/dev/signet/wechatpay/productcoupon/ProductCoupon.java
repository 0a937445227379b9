package dev.signet.wechatpay.productcoupon;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A brand's product coupon, as the platform knows it.
 *
 * @param sequentialUsageInfo an older name of the partner's description, whose shape is open
 */
public record ProductCoupon(
        String productCouponId,
        ProductCouponScope scope,
        ProductCouponType type,
        UsageMode usageMode,
        @Nullable SingleUsageInfo singleUsageInfo,
        @Nullable ProgressiveBundleUsageInfo progressiveBundleUsageInfo,
        ProductCouponDisplayInfo displayInfo,
        @Nullable String outProductNo,
        ProductCouponState state,
        @Nullable String deactivateRequestNo,
        @Nullable OffsetDateTime deactivateTime,
        @Nullable String deactivateReason,
        @Nullable JsonNode sequentialUsageInfo) {}
