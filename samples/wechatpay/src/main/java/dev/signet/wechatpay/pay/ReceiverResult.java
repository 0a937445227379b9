package dev.signet.wechatpay.pay;

import dev.signet.spec.Rfc3339;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What became of a share. */
public record ReceiverResult(
        Long amount,
        String description,
        ReceiverType type,
        String account,
        ProfitSharingResult result,
        @Nullable ProfitSharingFailReason failReason,
        @Nullable String detailId,
        @Rfc3339(fraction = Rfc3339.Fraction.MILLIS) OffsetDateTime createTime,
        @Rfc3339(fraction = Rfc3339.Fraction.MILLIS) OffsetDateTime finishTime) {}
