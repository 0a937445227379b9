package dev.signet.wechatpay.busifavor;

import java.time.OffsetDateTime;

/** When a coupon was untied from an order. */
public record DisassociatedTime(OffsetDateTime wechatpayDisassociateTime) {}
