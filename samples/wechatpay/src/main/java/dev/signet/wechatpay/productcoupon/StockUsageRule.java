package dev.signet.wechatpay.productcoupon;

import org.jspecify.annotations.Nullable;

/** When a round of a bundle is valid, and what it grants. */
public record StockUsageRule(
        @Nullable CouponAvailablePeriod couponAvailablePeriod,
        @Nullable NormalCouponUsageRule normalCoupon,
        @Nullable DiscountCouponUsageRule discountCoupon,
        @Nullable ExchangeCouponUsageRule exchangeCoupon) {}
