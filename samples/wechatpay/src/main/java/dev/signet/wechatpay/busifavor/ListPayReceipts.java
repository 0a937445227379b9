package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Query;
import dev.signet.spec.Redacted;
import org.jspecify.annotations.Nullable;

/** Asks for the subsidies of a coupon. */
public record ListPayReceipts(
        @Query String stockId,
        @Query @Redacted String couponCode,
        @Query @Nullable String outSubsidyNo) {}
