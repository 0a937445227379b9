package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Redacted;
import java.time.OffsetDateTime;

/** A coupon that was used. */
public record UsedCoupon(String stockId, @Redacted String openid, OffsetDateTime wechatpayUseTime) {}
