package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Query;
import dev.signet.spec.constraint.Length;

/**
 * Asks where notifications of busifavor coupons go.
 *
 * @param mchid the merchant whose notifications are meant
 */
public record GetCouponNotify(
        @Query @Length(min = 8, max = 15) String mchid) {}
