package dev.signet.wechatpay.productcoupon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each round of a bundle grants. */
public record ProgressiveBundleUsageRule(
        @Nullable CouponAvailablePeriod couponAvailablePeriod,
        @Nullable Boolean specialFirst,
        @Nullable List<NormalCouponUsageRule> normalCouponList,
        @Nullable List<DiscountCouponUsageRule> discountCouponList,
        @Nullable List<ExchangeCouponUsageRule> exchangeCouponList) {}
