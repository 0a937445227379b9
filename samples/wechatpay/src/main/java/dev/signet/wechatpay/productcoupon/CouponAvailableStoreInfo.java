package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * The stores where a coupon can be used, as it is shown.
 *
 * @param description the stores, in words
 * @param miniProgramAppid the mini program that lists them
 * @param miniProgramPath the path to the list
 */
public record CouponAvailableStoreInfo(
        @Length(max = 1000) @Required(severity = Severity.WARN) @Nullable
        String description,

        @Nullable String miniProgramAppid,
        @Nullable String miniProgramPath) {}
