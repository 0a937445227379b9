package dev.signet.wechatpay.productcoupon;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A stock: the batch in which coupons are handed out.
 *
 * @param productCouponId the product coupon, by the id that WeChat Pay gave it
 * @param stockId the stock, by the id that WeChat Pay gave it
 * @param remark the brand's own note, which users do not see
 * @param couponCodeMode where the codes of its coupons come from
 * @param couponCodeCountInfo how many codes were uploaded; for stocks of mode UPLOAD
 * @param stockSendRule how many coupons may be handed out
 * @param singleUsageRule when its coupons can be used, and what they grant; for coupons of usage mode SINGLE
 * @param usageRuleDisplayInfo what users are told about the use
 * @param couponDisplayInfo how its coupons look in the wallet
 * @param notifyConfig the settings for notifications of events
 * @param storeScope the stores where its coupons are good
 * @param sentCountInfo how many coupons were handed out
 * @param state where it is in its life
 * @param deactivateRequestNo the brand's own number of the request that ended it; null if none did
 * @param deactivateTime when it was ended, with the offset of its zone; null if it was not
 * @param deactivateReason why it was ended; null if it was not
 * @param sequentialUsageRule what each round grants, by an older name
 * @param progressiveBundleUsageRule when its round can be used, and what it grants; for stocks of a bundle
 * @param stockBundleInfo the bundle it belongs to; for stocks of a bundle
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
