package dev.signet.wechatpay.busifavor;

import dev.signet.spec.condition.ExactlyOneOf;
import dev.signet.spec.condition.OnlyWhen;
import dev.signet.spec.constraint.Length;
import org.jspecify.annotations.Nullable;

/**
 * When a coupon is valid, what it grants, and where it is used.
 *
 * @param couponAvailableTime when the coupons can be used
 * @param fixedNormalCoupon so much off, for stocks of type NORMAL
 * @param discountCoupon a percentage off, for stocks of type DISCOUNT
 * @param exchangeCoupon a product for a price, for stocks of type EXCHANGE
 * @param useMethod where the coupons are used
 * @param miniProgramsAppid the mini program in which they are used, for the use method MINI_PROGRAMS
 * @param miniProgramsPath the page of the mini program, for the use method MINI_PROGRAMS
 */
@ExactlyOneOf({"fixedNormalCoupon", "discountCoupon", "exchangeCoupon"})
public record CouponUseRule(
        CouponAvailableTime couponAvailableTime,

        @OnlyWhen(field = "../stockType", is = "NORMAL") @Nullable
        FixedNormalCoupon fixedNormalCoupon,

        @OnlyWhen(field = "../stockType", is = "DISCOUNT") @Nullable
        DiscountCoupon discountCoupon,

        @OnlyWhen(field = "../stockType", is = "EXCHANGE") @Nullable
        ExchangeCoupon exchangeCoupon,

        UseMethod useMethod,

        @Length(min = 1, max = 32) @OnlyWhen(field = "useMethod", is = "MINI_PROGRAMS") @Nullable
        String miniProgramsAppid,

        @Length(min = 1, max = 128) @OnlyWhen(field = "useMethod", is = "MINI_PROGRAMS") @Nullable
        String miniProgramsPath) {}
