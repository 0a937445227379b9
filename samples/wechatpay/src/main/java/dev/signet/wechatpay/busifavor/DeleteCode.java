package dev.signet.wechatpay.busifavor;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Path;
import dev.signet.spec.Query;
import dev.signet.spec.Redacted;

/**
 * Removes an uploaded code.
 *
 * @param stockId the stock
 * @param couponCode the code as uploaded
 * @param deleteRequestNo the merchant's own number of this request, unique
 */
public record DeleteCode(
        @Path String stockId,
        @Path @Redacted String couponCode,
        @Query @IdempotencyKey String deleteRequestNo) {}
