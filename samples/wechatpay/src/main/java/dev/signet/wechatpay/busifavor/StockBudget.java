package dev.signet.wechatpay.busifavor;

import org.jspecify.annotations.Nullable;

/**
 * The budget of a stock.
 *
 * @param maxCoupons how many coupons the stock now hands out at most
 * @param maxCouponsByDay how many coupons the stock now hands out a day at most
 */
public record StockBudget(Long maxCoupons, @Nullable Long maxCouponsByDay) {}
