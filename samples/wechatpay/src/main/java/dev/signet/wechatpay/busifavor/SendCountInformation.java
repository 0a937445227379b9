package dev.signet.wechatpay.busifavor;

import org.jspecify.annotations.Nullable;

/** How many coupons were handed out. */
public record SendCountInformation(
        @Nullable Long totalSendNum,
        @Nullable Long totalSendAmount,
        @Nullable Long todaySendNum,
        @Nullable Long todaySendAmount) {}
