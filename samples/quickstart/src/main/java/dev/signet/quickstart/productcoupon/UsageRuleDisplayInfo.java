package dev.signet.quickstart.productcoupon;

import dev.signet.spec.constraint.Length;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What users are told about a coupon's use.
 *
 * @param couponUsageMethodList how it can be used
 * @param miniProgramAppid the mini program, if it can be used there
 * @param miniProgramPath the path into the mini program
 * @param appPath the path into the app, if it can be used there
 * @param usageDescription the rules in words
 * @param couponAvailableStoreInfo the stores
 */
public record UsageRuleDisplayInfo(
        List<CouponUsageMethod> couponUsageMethodList,
        @Nullable String miniProgramAppid,
        @Nullable String miniProgramPath,
        @Nullable String appPath,
        @Length(max = 1000) String usageDescription,
        @Nullable CouponAvailableStoreInfo couponAvailableStoreInfo) {}
