package dev.signet.wechatpay.busifavor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a user's coupon is valid, what it grants, and where it is used.
 *
 * @param couponAvailableTime when the coupon can be used
 * @param availableWeek the times of the week at which it can be used; some sources have it within couponAvailableTime
 * @param irregularyAvaliableTime single periods in which it can be used; some sources have them within
 *     couponAvailableTime
 * @param fixedNormalCoupon so much off, for stocks of type NORMAL
 * @param discountCoupon a percentage off, for stocks of type DISCOUNT
 * @param exchangeCoupon a product for a price, for stocks of type EXCHANGE
 * @param useMethod where the coupon is used
 * @param miniProgramsAppid the mini program in which it is used, for the use method MINI_PROGRAMS
 * @param miniProgramsPath the page of the mini program, for the use method MINI_PROGRAMS
 */
public record UserCouponUseRule(
        CouponAvailableTime couponAvailableTime,
        @Nullable AvailableWeek availableWeek,
        @Nullable List<IrregularPeriod> irregularyAvaliableTime,
        @Nullable FixedNormalCoupon fixedNormalCoupon,
        @Nullable DiscountCoupon discountCoupon,
        @Nullable ExchangeCoupon exchangeCoupon,
        UseMethod useMethod,
        @Nullable String miniProgramsAppid,
        @Nullable String miniProgramsPath) {}
