package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Redacted;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of each uploaded code. */
public record UploadedCodes(
        String stockId,
        Long totalCount,
        Long successCount,
        @Redacted @Nullable List<String> successCodes,
        OffsetDateTime successTime,
        @Nullable Long failCount,
        @Redacted @Nullable List<FailedCode> failCodes,
        @Nullable List<String> existCodes,
        @Redacted @Nullable List<String> duplicateCodes) {}
