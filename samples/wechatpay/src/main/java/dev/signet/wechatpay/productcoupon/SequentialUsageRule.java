package dev.signet.wechatpay.productcoupon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each round of a coupon grants that is used several times; an older form, which answers still have. */
public record SequentialUsageRule(
        @Nullable CouponAvailablePeriod couponAvailablePeriod,
        @Nullable List<NormalCouponUsageRule> normalCouponList,
        @Nullable List<DiscountCouponUsageRule> discountCouponList,
        @Nullable List<ExchangeCouponUsageRule> exchangeCouponList,
        @Nullable Boolean specialFirst) {}
