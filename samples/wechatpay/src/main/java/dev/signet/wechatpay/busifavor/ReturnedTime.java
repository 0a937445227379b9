package dev.signet.wechatpay.busifavor;

import java.time.OffsetDateTime;

/** When a coupon was returned. */
public record ReturnedTime(OffsetDateTime wechatpayReturnTime) {}
