package dev.signet.wechatpay.productcoupon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a round of a bundle is valid, and what it grants. */
public record StockUsageRule(
        @Nullable CouponAvailablePeriod couponAvailablePeriod,
        @Nullable NormalCouponUsageRule normalCoupon,
        @Nullable DiscountCouponUsageRule discountCoupon,
        @Nullable ExchangeCouponUsageRule exchangeCoupon,
        @Nullable Boolean specialFirst,
        @Nullable List<NormalCouponUsageRule> normalCouponList,
        @Nullable List<DiscountCouponUsageRule> discountCouponList,
        @Nullable List<ExchangeCouponUsageRule> exchangeCouponList) {}
