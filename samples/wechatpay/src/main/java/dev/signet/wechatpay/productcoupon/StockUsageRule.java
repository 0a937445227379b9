package dev.signet.wechatpay.productcoupon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a round of a bundle is valid, and what it grants.
 *
 * @param couponAvailablePeriod when the coupon can be used
 * @param normalCoupon the amount off in this round; for coupons of type NORMAL
 * @param discountCoupon the percentage off in this round; for coupons of type DISCOUNT
 * @param exchangeCoupon the price of the product in this round; for coupons of type EXCHANGE
 * @param specialFirst whether the first use is a special offer
 * @param normalCouponList the amounts off in all rounds, where an answer has them together
 * @param discountCouponList the percentages off in all rounds, where an answer has them together
 * @param exchangeCouponList the prices of the product in all rounds, where an answer has them together
 */
public record StockUsageRule(
        @Nullable CouponAvailablePeriod couponAvailablePeriod,
        @Nullable NormalCouponUsageRule normalCoupon,
        @Nullable DiscountCouponUsageRule discountCoupon,
        @Nullable ExchangeCouponUsageRule exchangeCoupon,
        @Nullable Boolean specialFirst,
        @Nullable List<NormalCouponUsageRule> normalCouponList,
        @Nullable List<DiscountCouponUsageRule> discountCouponList,
        @Nullable List<ExchangeCouponUsageRule> exchangeCouponList) {}
