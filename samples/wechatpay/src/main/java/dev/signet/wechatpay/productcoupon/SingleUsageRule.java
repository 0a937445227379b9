package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * When a coupon for a single use is valid, and what it grants.
 *
 * @param couponAvailablePeriod when the coupon can be used
 * @param normalCoupon the amount off; for coupons of scope SINGLE and type NORMAL
 * @param discountCoupon the percentage off; for coupons of scope SINGLE and type DISCOUNT
 * @param exchangeCoupon the price of the product; for coupons of scope SINGLE and type EXCHANGE
 */
public record SingleUsageRule(
        @Required(severity = Severity.WARN) @Nullable CouponAvailablePeriod couponAvailablePeriod,
        @Nullable NormalCouponUsageRule normalCoupon,
        @Nullable DiscountCouponUsageRule discountCoupon,
        @Nullable ExchangeCouponUsageRule exchangeCoupon) {}
