package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Redacted;
import java.time.OffsetDateTime;

/**
 * A coupon that was used.
 *
 * @param stockId the stock
 * @param openid the user's openid of the appid of the request
 * @param wechatpayUseTime when the platform had it used
 */
public record UsedCoupon(String stockId, @Redacted String openid, OffsetDateTime wechatpayUseTime) {}
