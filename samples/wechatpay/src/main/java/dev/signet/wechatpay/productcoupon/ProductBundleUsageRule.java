package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Severity;
import dev.signet.spec.condition.Check;
import dev.signet.spec.condition.OnlyWhen;
import dev.signet.spec.condition.SizeEquals;
import dev.signet.spec.constraint.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The usage rule of the first stock bundle of a new product coupon: what each round grants depends on its type.
 *
 * @param couponAvailablePeriod when its coupons can be used
 * @param normalCouponList the amount off in each round, in their order; for coupons of type NORMAL
 * @param discountCouponList the percentage off in each round, in their order; for coupons of type DISCOUNT
 * @param exchangeCouponList the price of the product in each round, in their order; for coupons of type EXCHANGE
 */
public record ProductBundleUsageRule(
        @Required(severity = Severity.WARN) @Nullable CouponAvailablePeriod couponAvailablePeriod,

        @OnlyWhen(field = "/type", is = "NORMAL") @SizeEquals("/progressiveBundleUsageInfo/count") @Nullable
        List<NormalCouponUsageRule> normalCouponList,

        @OnlyWhen(field = "/type", is = "DISCOUNT") @SizeEquals("/progressiveBundleUsageInfo/count") @Nullable
        List<DiscountCouponUsageRule> discountCouponList,

        @OnlyWhen(field = "/type", is = "EXCHANGE") @SizeEquals("/progressiveBundleUsageInfo/count") @Nullable
        List<ExchangeCouponUsageRule> exchangeCouponList) {

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
