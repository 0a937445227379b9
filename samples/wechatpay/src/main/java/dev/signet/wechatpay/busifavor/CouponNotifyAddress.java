package dev.signet.wechatpay.busifavor;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Where notifications of busifavor coupons go.
 *
 * @param updateTime when the address was changed; null when it is only asked for
 * @param notifyUrl where the notifications go, by HTTPS
 * @param mchid the merchant whose notifications go there
 */
public record CouponNotifyAddress(@Nullable OffsetDateTime updateTime, String notifyUrl, String mchid) {}
