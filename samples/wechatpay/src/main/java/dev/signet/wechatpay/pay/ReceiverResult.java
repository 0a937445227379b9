package dev.signet.wechatpay.pay;

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
        OffsetDateTime createTime,
        OffsetDateTime finishTime) {}
