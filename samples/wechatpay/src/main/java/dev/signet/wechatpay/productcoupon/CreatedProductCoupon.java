package dev.signet.wechatpay.productcoupon;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A new product coupon with its first stock or stock bundle.
 *
 * @param productCouponId the product coupon, by the id that WeChat Pay gave it
 * @param scope what it is good for
 * @param type what it grants
 * @param usageMode how often it is used
 * @param singleUsageInfo what it grants on all products; for coupons of usage mode SINGLE and scope ALL
 * @param progressiveBundleUsageInfo its rounds; for coupons of usage mode PROGRESSIVE_BUNDLE
 * @param displayInfo how it is shown
 * @param outProductNo the product, by the brand's own id
 * @param state where it is in its life
 * @param stock the first stock; for coupons of usage mode SINGLE
 * @param stockBundle the first stock bundle; for coupons of usage mode PROGRESSIVE_BUNDLE
 * @param sequentialUsageInfo the rounds, by an older name of the partner's description, whose shape is open
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
        @Nullable Stock stock,
        @Nullable Stock stockBundle,
        @Nullable JsonNode sequentialUsageInfo) {}
