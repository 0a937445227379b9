package dev.signet.wechatpay.productcoupon;

import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * A way from the coupon to an official account.
 *
 * @param appid the account
 */
public record EntranceOfficialAccount(
        @Required(severity = Severity.WARN) @Nullable String appid) {}
