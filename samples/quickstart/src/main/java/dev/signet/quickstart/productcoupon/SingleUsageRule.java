package dev.signet.quickstart.productcoupon;

import org.jspecify.annotations.Nullable;

/**
 * What a coupon for single use is worth, and when.
 *
 * @param couponAvailablePeriod when it can be used
 * @param normalCoupon the rule of a reduction coupon
 * @param discountCoupon the rule of a discount coupon
 * @param exchangeCoupon the rule of an exchange coupon
 */
public record SingleUsageRule(
        SingleCouponAvailablePeriod couponAvailablePeriod,
        @Nullable NormalCouponUsageRule normalCoupon,
        @Nullable DiscountCouponUsageRule discountCoupon,
        @Nullable ExchangeCouponUsageRule exchangeCoupon) {}
