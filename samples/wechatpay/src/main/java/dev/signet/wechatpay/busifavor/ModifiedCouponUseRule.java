package dev.signet.wechatpay.busifavor;

import dev.signet.spec.condition.OnlyWhen;
import dev.signet.spec.constraint.Length;
import org.jspecify.annotations.Nullable;

/**
 * Where a coupon is used, changed.
 *
 * @param useMethod where the coupons are used
 * @param miniProgramsAppid the mini program in which they are used, for the use method MINI_PROGRAMS
 * @param miniProgramsPath the page of the mini program, for the use method MINI_PROGRAMS
 */
public record ModifiedCouponUseRule(
        @Nullable UseMethod useMethod,

        @Length(min = 1, max = 32) @OnlyWhen(field = "useMethod", is = "MINI_PROGRAMS") @Nullable
        String miniProgramsAppid,

        @Length(min = 1, max = 128) @OnlyWhen(field = "useMethod", is = "MINI_PROGRAMS") @Nullable
        String miniProgramsPath) {}
