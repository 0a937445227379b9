package dev.signet.wechatpay.busifavor;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Where notifications of busifavor coupons go. */
public record CouponNotifyAddress(@Nullable OffsetDateTime updateTime, String notifyUrl, String mchid) {}
