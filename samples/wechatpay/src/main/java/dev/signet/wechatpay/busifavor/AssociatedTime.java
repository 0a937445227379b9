package dev.signet.wechatpay.busifavor;

import java.time.OffsetDateTime;

/**
 * When a coupon was tied to an order.
 *
 * @param wechatpayAssociateTime when the platform tied it
 */
public record AssociatedTime(OffsetDateTime wechatpayAssociateTime) {}
