package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Severity;
import dev.signet.spec.condition.Check;
import dev.signet.spec.condition.ExactlyOneOf;
import dev.signet.spec.constraint.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a bundle is valid, and what each round grants. The list that fits the type of the coupon is given.
 *
 * @param couponAvailablePeriod when its coupons can be used
 * @param normalCouponList the amount off in each round, in their order; for coupons of type NORMAL
 * @param discountCouponList the percentage off in each round, in their order; for coupons of type DISCOUNT
 * @param exchangeCouponList the price of the product in each round, in their order; for coupons of type EXCHANGE
 */
@ExactlyOneOf(
        value = {"normalCouponList", "discountCouponList", "exchangeCouponList"},
        severity = Severity.WARN)
public record StockBundleUsageRule(
        @Required(severity = Severity.WARN) @Nullable CouponAvailablePeriod couponAvailablePeriod,
        @Nullable List<NormalCouponUsageRule> normalCouponList,
        @Nullable List<DiscountCouponUsageRule> discountCouponList,
        @Nullable List<ExchangeCouponUsageRule> exchangeCouponList) {

    /** No round grants less than the one before (error 268586067). */
    @Check(message = "no round may be less generous than the one before", at = "normalCouponList")
    boolean normalRoundsAreGenerous() {
        return Rounds.neverFall(normalCouponList, NormalCouponUsageRule::discountAmount);
    }

    /** No round grants less than the one before (error 268586067). */
    @Check(message = "no round may be less generous than the one before", at = "discountCouponList")
    boolean discountRoundsAreGenerous() {
        return Rounds.neverFall(discountCouponList, DiscountCouponUsageRule::percentOff);
    }

    /** No round grants less than the one before (error 268586067). */
    @Check(message = "no round may be less generous than the one before", at = "exchangeCouponList")
    boolean exchangeRoundsAreGenerous() {
        return Rounds.neverRise(exchangeCouponList, ExchangeCouponUsageRule::exchangePrice);
    }
}
