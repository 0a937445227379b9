package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Query;
import dev.signet.spec.Redacted;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the subsidies of a coupon.
 *
 * @param stockId the stock
 * @param couponCode the coupon code
 * @param outSubsidyNo the merchant's own number of the request that paid the subsidy
 */
public record ListPayReceipts(
        @Query String stockId,
        @Query @Redacted String couponCode,
        @Query @Nullable String outSubsidyNo) {}
