package dev.signet.wechatpay.pay;

import dev.signet.spec.Redacted;
import dev.signet.spec.Rfc3339;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What became of a share.
 *
 * @param amount the share, in fen
 * @param description the share, in words
 * @param type the kind of receiver
 * @param account the receiver's account: a merchant id or an openid, by the type
 * @param result what became of the share
 * @param failReason why it was not paid
 * @param detailId the platform's number of the share
 * @param createTime when it was created
 * @param finishTime when it was done
 */
public record ReceiverResult(
        Long amount,
        String description,
        ReceiverType type,
        @Redacted String account,
        ProfitSharingResult result,
        @Nullable ProfitSharingFailReason failReason,
        @Nullable String detailId,
        @Rfc3339(fraction = Rfc3339.Fraction.MILLIS) OffsetDateTime createTime,
        @Rfc3339(fraction = Rfc3339.Fraction.MILLIS) OffsetDateTime finishTime) {}
