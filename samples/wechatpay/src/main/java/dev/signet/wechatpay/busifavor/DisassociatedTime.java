package dev.signet.wechatpay.busifavor;

import java.time.OffsetDateTime;

/**
 * When a coupon was untied from an order.
 *
 * @param wechatpayDisassociateTime when the platform untied it
 */
public record DisassociatedTime(OffsetDateTime wechatpayDisassociateTime) {}
