package dev.signet.quickstart.productcoupon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a coupon for repeated use is worth, and when.
 *
 * @param couponAvailablePeriod when it can be used
 * @param normalCouponList the rules of a reduction coupon, one for each use
 * @param discountCouponList the rules of a discount coupon, one for each use
 * @param exchangeCouponList the rules of an exchange coupon, one for each use
 * @param specialFirst whether the first use is a special offer
 */
public record SequentialUsageRule(
        SequentialCouponAvailablePeriod couponAvailablePeriod,
        @Nullable List<NormalCouponUsageRule> normalCouponList,
        @Nullable List<DiscountCouponUsageRule> discountCouponList,
        @Nullable List<ExchangeCouponUsageRule> exchangeCouponList,
        @Nullable Boolean specialFirst) {}
