package dev.signet.wechatpay.busifavor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a user's coupon is valid, what it grants, and where it is used. */
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
