package dev.signet.wechatpay.busifavor;

import dev.signet.spec.IdempotencyKey;
import dev.signet.spec.Path;
import dev.signet.spec.Redacted;
import java.time.OffsetDateTime;

/**
 * Hands out a consumption card.
 *
 * @param cardId the card to hand out
 * @param appid the appid of the one who created the card, bound to the caller
 * @param openid the openid of this appid, of the user who is to receive it
 * @param outRequestNo the merchant's own number of this request, unique together with sendTime; letters and digits are
 *     recommended
 * @param sendTime when the merchant hands it out, in UTC+8, at most 24 hours ago
 */
public record SendGovCard(
        @Path String cardId,
        String appid,
        @Redacted String openid,
        @IdempotencyKey String outRequestNo,
        OffsetDateTime sendTime) {}
