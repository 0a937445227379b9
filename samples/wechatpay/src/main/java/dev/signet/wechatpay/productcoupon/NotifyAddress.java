package dev.signet.wechatpay.productcoupon;

import java.time.OffsetDateTime;

/** Where notifications go. */
public record NotifyAddress(String notifyUrl, OffsetDateTime updateTime) {}
