package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Severity;
import dev.signet.spec.condition.AllOrNone;
import dev.signet.spec.condition.RequiredWhen;
import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How and where a coupon is used, as it is shown. */
@AllOrNone({"miniProgramAppid", "miniProgramPath"})
public record UsageRuleDisplayInfo(
        @Required(severity = Severity.WARN) @Nullable List<CouponUsageMethod> couponUsageMethodList,

        @RequiredWhen(field = "couponUsageMethodList", contains = "MINI_PROGRAM") @Nullable
        String miniProgramAppid,

        @RequiredWhen(field = "couponUsageMethodList", contains = "MINI_PROGRAM") @Nullable
        String miniProgramPath,

        @RequiredWhen(field = "couponUsageMethodList", contains = "APP", severity = Severity.WARN) @Nullable
        String appPath,

        @Length(max = 1000) @Required(severity = Severity.WARN) @Nullable
        String usageDescription,

        @Nullable CouponAvailableStoreInfo couponAvailableStoreInfo,
        @Nullable AppJumpType appJumpType,
        @Nullable String passcodeLink) {}
