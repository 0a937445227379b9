package dev.signet.wechatpay.busifavor;

import java.time.OffsetDateTime;

/** When a coupon was ended. */
public record DeactivatedTime(OffsetDateTime wechatpayDeactivateTime) {}
