package dev.signet.wechatpay.busifavor;

import org.jspecify.annotations.Nullable;

/**
 * How many coupons were handed out.
 *
 * @param totalSendNum how many coupons were handed out
 * @param totalSendAmount how much of the budget was handed out, in fen, for stocks of type NORMAL
 * @param todaySendNum how many coupons were handed out today, for stocks with a limit per day
 * @param todaySendAmount how much of the budget was handed out today, in fen, for stocks of type NORMAL with a limit
 *     per day
 */
public record SendCountInformation(
        @Nullable Long totalSendNum,
        @Nullable Long totalSendAmount,
        @Nullable Long todaySendNum,
        @Nullable Long todaySendAmount) {}
