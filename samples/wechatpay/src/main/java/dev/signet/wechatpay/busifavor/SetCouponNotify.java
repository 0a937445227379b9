package dev.signet.wechatpay.busifavor;

import dev.signet.spec.constraint.Length;
import dev.signet.spec.constraint.Matches;
import org.jspecify.annotations.Nullable;

/**
 * Sets where notifications of busifavor coupons go.
 *
 * @param mchid the merchant whose notifications are meant; null for the caller
 * @param notifyUrl where the notifications go
 */
public record SetCouponNotify(
        @Length(min = 8, max = 15) @Nullable String mchid,
        @Length(min = 10, max = 256) @Matches("https://.+") String notifyUrl) {}
