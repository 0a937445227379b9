package dev.signet.wechatpay.productcoupon;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signet.spec.Redacted;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A user's coupon.
 *
 * @param sequentialUsageDetail an older name of the partner's description, whose shape is open
 */
public record UserCoupon(
        @Redacted String couponCode,
        UserCouponState couponState,
        OffsetDateTime validBeginTime,
        OffsetDateTime validEndTime,
        OffsetDateTime receiveTime,
        String sendRequestNo,
        SendChannel sendChannel,
        @Nullable String confirmRequestNo,
        @Nullable OffsetDateTime confirmTime,
        @Nullable String deactivateRequestNo,
        @Nullable OffsetDateTime deactivateTime,
        @Nullable String deactivateReason,
        @Nullable CouponUsageDetail singleUsageDetail,
        @Nullable CouponUsageDetail progressiveBundleUsageDetail,
        @Nullable UserCouponBundleInfo userProductCouponBundleInfo,
        ProductCoupon productCoupon,
        Stock stock,
        @Nullable String attach,
        @Nullable String channelCustomInfo,
        @Nullable CouponTagInfo couponTagInfo,
        @Nullable JsonNode sequentialUsageDetail) {}
