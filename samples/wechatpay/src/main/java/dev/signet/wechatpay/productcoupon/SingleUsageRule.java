package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

/** When a coupon for a single use is valid, and what it grants. */
public record SingleUsageRule(
        @Required(severity = Severity.WARN) @Nullable CouponAvailablePeriod couponAvailablePeriod,
        @Nullable NormalCouponUsageRule normalCoupon,
        @Nullable DiscountCouponUsageRule discountCoupon,
        @Nullable ExchangeCouponUsageRule exchangeCoupon) {}
