package dev.signet.wechatpay.productcoupon;

import java.time.OffsetDateTime;

/**
 * Where notifications go.
 *
 * @param notifyUrl the URL that notifications are sent to
 * @param updateTime when it was set last, with the offset of its zone
 */
public record NotifyAddress(String notifyUrl, OffsetDateTime updateTime) {}
