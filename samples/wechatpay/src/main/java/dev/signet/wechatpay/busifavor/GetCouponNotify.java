package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Query;
import dev.signet.spec.Severity;
import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Required;
import org.jspecify.annotations.Nullable;

/**
 * Asks where notifications of busifavor coupons go.
 *
 * @param mchid the merchant whose notifications are meant; some sources take the caller where it is missing
 */
public record GetCouponNotify(
        @Query @Length(min = 8, max = 15) @Required(severity = Severity.WARN) @Nullable
        String mchid) {}
