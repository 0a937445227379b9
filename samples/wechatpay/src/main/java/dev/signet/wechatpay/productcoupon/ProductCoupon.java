package dev.signet.wechatpay.productcoupon;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A brand's product coupon, as the platform knows it.
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
 * @param deactivateRequestNo the brand's own number of the request that ended it; null if none did
 * @param deactivateTime when it was ended, with the offset of its zone; null if it was not
 * @param deactivateReason why it was ended; null if it was not
 * @param sequentialUsageInfo the rounds, by an older name of the partner's description, whose shape is open
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
