package dev.signet.quickstart.productcoupon;

import dev.signet.spec.condition.OnlyWhen;
import dev.signet.spec.constraint.Length;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A stock of a product coupon, as WeChat Pay has it.
 *
 * @param productCouponId the product coupon, by the id that WeChat Pay gave it
 * @param stockId the stock, by the id that WeChat Pay gave it
 * @param remark the brand's own note
 * @param couponCodeMode where its codes come from
 * @param couponCodeCountInfo how many codes were uploaded
 * @param stockSendRule how many coupons may be handed out
 * @param singleUsageRule what a coupon for single use is worth; only if the product coupon is of usage_mode SINGLE
 * @param sequentialUsageRule what a coupon for repeated use is worth; only if the product coupon is of usage_mode SEQUENTIAL
 * @param usageRuleDisplayInfo what users are told about its use
 * @param couponDisplayInfo how it looks in the wallet
 * @param notifyConfig where events are sent
 * @param storeScope where it counts
 * @param sentCountInfo how many coupons were handed out
 * @param state where it is in its life
 * @param deactivateRequestNo the number of the request that ended it
 * @param deactivateTime when it was ended
 * @param deactivateReason why it was ended
 */
public record Stock(
        @Length(max = 40) String productCouponId,
        @Length(max = 40) String stockId,
        @Length(max = 20) @Nullable String remark,
        CouponCodeMode couponCodeMode,

        @OnlyWhen(field = "couponCodeMode", is = "UPLOAD") @Nullable
        CouponCodeCountInfo couponCodeCountInfo,

        StockSendRule stockSendRule,
        @Nullable SingleUsageRule singleUsageRule,
        @Nullable SequentialUsageRule sequentialUsageRule,
        UsageRuleDisplayInfo usageRuleDisplayInfo,
        CouponDisplayInfo couponDisplayInfo,
        NotifyConfig notifyConfig,
        StockStoreScope storeScope,
        StockSentCountInfo sentCountInfo,
        StockState state,

        @OnlyWhen(field = "state", is = "DEACTIVATED") @Nullable
        String deactivateRequestNo,

        @OnlyWhen(field = "state", is = "DEACTIVATED") @Nullable
        OffsetDateTime deactivateTime,

        @OnlyWhen(field = "state", is = "DEACTIVATED") @Nullable
        String deactivateReason) {}
