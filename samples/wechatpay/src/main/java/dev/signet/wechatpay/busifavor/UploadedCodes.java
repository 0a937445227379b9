package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Redacted;
import dev.signet.spec.Rfc3339;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of each uploaded code. */
public record UploadedCodes(
        String stockId,
        Long totalCount,
        Long successCount,
        @Redacted @Nullable List<String> successCodes,
        @Rfc3339(fraction = Rfc3339.Fraction.MILLIS) OffsetDateTime successTime,
        @Nullable Long failCount,
        @Nullable List<FailedCode> failCodes,
        @Redacted @Nullable List<String> existCodes,
        @Redacted @Nullable List<String> duplicateCodes) {}
