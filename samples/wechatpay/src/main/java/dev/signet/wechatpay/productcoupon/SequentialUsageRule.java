package dev.signet.wechatpay.productcoupon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each round of a coupon grants that is used several times; an older form, which answers still have.
 *
 * @param couponAvailablePeriod when the coupon can be used
 * @param normalCouponList the amounts off, one for each use; for coupons of type NORMAL
 * @param discountCouponList the percentages off, one for each use; for coupons of type DISCOUNT
 * @param exchangeCouponList the prices of the product, one for each use; for coupons of type EXCHANGE
 * @param specialFirst whether the first use is a special offer
 */
public record SequentialUsageRule(
        @Nullable CouponAvailablePeriod couponAvailablePeriod,
        @Nullable List<NormalCouponUsageRule> normalCouponList,
        @Nullable List<DiscountCouponUsageRule> discountCouponList,
        @Nullable List<ExchangeCouponUsageRule> exchangeCouponList,
        @Nullable Boolean specialFirst) {}
