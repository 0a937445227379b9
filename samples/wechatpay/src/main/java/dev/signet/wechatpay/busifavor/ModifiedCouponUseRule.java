package dev.signet.wechatpay.busifavor;

import dev.signet.spec.condition.OnlyWhen;
import dev.signet.spec.constraint.Length;
import org.jspecify.annotations.Nullable;

/** Where a coupon is used, changed. */
public record ModifiedCouponUseRule(
        @Nullable UseMethod useMethod,

        @Length(min = 1, max = 32) @OnlyWhen(field = "useMethod", is = "MINI_PROGRAMS") @Nullable
        String miniProgramsAppid,

        @Length(min = 1, max = 128) @OnlyWhen(field = "useMethod", is = "MINI_PROGRAMS") @Nullable
        String miniProgramsPath) {}
