package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Severity;
import dev.signet.spec.condition.OnlyWhen;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * The usage rule of the first stock of a new product coupon: what it grants depends on scope and type of the coupon.
 *
 * @param couponAvailablePeriod when the coupon can be used
 * @param normalCoupon the amount off; for coupons of scope SINGLE and type NORMAL
 * @param discountCoupon the percentage off; for coupons of scope SINGLE and type DISCOUNT
 * @param exchangeCoupon the price of the product; for coupons of scope SINGLE and type EXCHANGE
 */
public record ProductSingleUsageRule(
        @Required(severity = Severity.WARN) @Nullable CouponAvailablePeriod couponAvailablePeriod,

        @OnlyWhen(field = "/scope", is = "SINGLE") @OnlyWhen(field = "/type", is = "NORMAL") @Nullable
        NormalCouponUsageRule normalCoupon,

        @OnlyWhen(field = "/scope", is = "SINGLE") @OnlyWhen(field = "/type", is = "DISCOUNT") @Nullable
        DiscountCouponUsageRule discountCoupon,

        @OnlyWhen(field = "/scope", is = "SINGLE") @OnlyWhen(field = "/type", is = "EXCHANGE") @Nullable
        ExchangeCouponUsageRule exchangeCoupon) {}
