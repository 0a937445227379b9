package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Path;
import dev.signet.spec.Query;
import dev.signet.spec.Redacted;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an uploaded code.
 *
 * @param stockId the stock
 * @param couponCode the code as uploaded
 * @param appid the official account
 */
public record GetCode(
        @Path String stockId,
        @Path @Redacted String couponCode,
        @Query @Nullable String appid) {}
