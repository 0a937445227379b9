package dev.signet.wechatpay.busifavor;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Path;
import dev.signet.spec.Redacted;
import java.time.OffsetDateTime;

/** Hands out a consumption card. */
public record SendGovCard(
        @Path String cardId,
        String appid,
        @Redacted String openid,
        @IdempotencyKey String outRequestNo,
        OffsetDateTime sendTime) {}
