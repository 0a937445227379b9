package dev.signet.wechatpay.busifavor;

import org.jspecify.annotations.Nullable;

/** The budget of a stock. */
public record StockBudget(Long maxCoupons, @Nullable Long maxCouponsByDay) {}
