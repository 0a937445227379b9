package dev.signet.wechatpay.productcoupon;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A new product coupon with its first stock or stock bundle.
 *
 * @param sequentialUsageInfo an older name of the partner's description, whose shape is open
 */
public record CreatedProductCoupon(
        String productCouponId,
        ProductCouponScope scope,
        ProductCouponType type,
        UsageMode usageMode,
        @Nullable SingleUsageInfo singleUsageInfo,
        @Nullable ProgressiveBundleUsageInfo progressiveBundleUsageInfo,
        ProductCouponDisplayInfo displayInfo,
        @Nullable String outProductNo,
        ProductCouponState state,
        Stock stock,
        @Nullable Stock stockBundle,
        @Nullable JsonNode sequentialUsageInfo) {}
