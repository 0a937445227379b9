package dev.signet.wechatpay.productcoupon;

import com.fasterxml.jackson.databind.JsonNode;
import dev.signet.spec.Redacted;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A user's coupon.
 *
 * @param couponCode its code
 * @param couponState where it is in its life
 * @param validBeginTime from when it is valid, with the offset of its zone
 * @param validEndTime until when it is valid, with the offset of its zone
 * @param receiveTime when the user received it, with the offset of its zone
 * @param sendRequestNo the brand's own number of the request that sent it
 * @param sendChannel how it reached the user
 * @param confirmRequestNo the brand's own number of the request that confirmed it; null if none did
 * @param confirmTime when it was confirmed, with the offset of its zone; null if it was not
 * @param deactivateRequestNo the brand's own number of the request that ended it; null if none did
 * @param deactivateTime when it was ended, with the offset of its zone; null if it was not
 * @param deactivateReason why it was ended; null if it was not
 * @param singleUsageDetail how it was used; for coupons of usage mode SINGLE
 * @param progressiveBundleUsageDetail how it was used; for coupons of usage mode PROGRESSIVE_BUNDLE
 * @param userProductCouponBundleInfo the user's bundle it belongs to; for coupons of usage mode PROGRESSIVE_BUNDLE
 * @param productCoupon the product coupon of which it is
 * @param stock the stock of which it is
 * @param attach the brand's own text to it
 * @param channelCustomInfo the channel's own information
 * @param couponTagInfo its tags
 * @param sequentialUsageDetail how its rounds were used, by an older name of the partner's description, whose shape is
 *     open
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
