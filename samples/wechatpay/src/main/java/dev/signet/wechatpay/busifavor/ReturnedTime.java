package dev.signet.wechatpay.busifavor;

import java.time.OffsetDateTime;

/**
 * When a coupon was returned.
 *
 * @param wechatpayReturnTime when the platform returned it
 */
public record ReturnedTime(OffsetDateTime wechatpayReturnTime) {}
