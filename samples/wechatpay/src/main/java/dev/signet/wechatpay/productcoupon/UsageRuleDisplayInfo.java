package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Severity;
import dev.signet.spec.condition.AllOrNone;
import dev.signet.spec.condition.RequiredWhen;
import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How and where a coupon is used, as it is shown.
 *
 * @param couponUsageMethodList how the coupon can be used
 * @param miniProgramAppid the mini program, which is bound to the brand; for coupons that are used in one
 * @param miniProgramPath the path into the mini program; for coupons that are used in one
 * @param appPath the H5 path into the app; for coupons that are used there
 * @param usageDescription the rules, in words
 * @param couponAvailableStoreInfo the stores
 * @param appJumpType how the coupon leads into the app; only the partner's description has it
 * @param passcodeLink the passcode link into the app; only the partner's description has it
 */
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
