package dev.signet.wechatpay.busifavor;

import java.time.OffsetDateTime;

/**
 * When a coupon was ended.
 *
 * @param wechatpayDeactivateTime when the platform ended it
 */
public record DeactivatedTime(OffsetDateTime wechatpayDeactivateTime) {}
