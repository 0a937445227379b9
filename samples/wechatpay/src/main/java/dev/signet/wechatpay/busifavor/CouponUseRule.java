package dev.signet.wechatpay.busifavor;

import dev.signet.spec.condition.ExactlyOneOf;
import dev.signet.spec.condition.OnlyWhen;
import dev.signet.spec.constraint.Length;
import org.jspecify.annotations.Nullable;

/** When a coupon is valid, what it grants, and where it is used. */
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
