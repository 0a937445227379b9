package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Path;
import dev.signet.spec.constraint.Charset;
import dev.signet.spec.constraint.Length;
import org.jspecify.annotations.Nullable;

/**
 * Changes a stock.
 *
 * @param productCouponId the product coupon
 * @param stockId the stock
 * @param outRequestNo the brand's own number of this request; sent again with the same number, it is one request
 * @param remark the brand's own note after the change; null is not sent
 * @param usageRuleDisplayInfo what users are told about the use after the change; null is not sent
 * @param couponDisplayInfo how its coupons look after the change; null is not sent
 * @param notifyConfig the settings for notifications of events after the change; null is not sent
 * @param storeScope the stores where its coupons are good after the change; null is not sent
 */
public record UpdateStock(
        @Path @Length(max = 40) String productCouponId,
        @Path String stockId,

        @IdempotencyKey @Length(min = 6, max = 40) @Charset("0-9A-Za-z_-")
        String outRequestNo,

        @Length(max = 20) @Nullable String remark,
        @Nullable UsageRuleDisplayInfo usageRuleDisplayInfo,
        @Nullable CouponDisplayInfo couponDisplayInfo,
        @Nullable NotifyConfig notifyConfig,
        @Nullable StockStoreScope storeScope) {}
