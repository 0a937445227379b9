package dev.signet.wechatpay.busifavor;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Path;
import dev.signet.spec.Query;
import dev.signet.spec.Redacted;

/** Removes an uploaded code. */
public record DeleteCode(
        @Path String stockId,
        @Path @Redacted String couponCode,
        @Query @IdempotencyKey String deleteRequestNo) {}
