package dev.signet.wechatpay.busifavor;

import java.time.OffsetDateTime;

/** When a coupon was tied to an order. */
public record AssociatedTime(OffsetDateTime wechatpayAssociateTime) {}
