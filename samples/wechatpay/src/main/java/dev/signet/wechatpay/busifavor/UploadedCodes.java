package dev.signet.wechatpay.busifavor;

import dev.signet.spec.Example;
import dev.signet.spec.Redacted;
import dev.signet.spec.Rfc3339;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of each uploaded code.
 *
 * @param stockId the stock
 * @param totalCount how many different codes the request had
 * @param successCount how many were taken
 * @param successCodes the codes that were taken
 * @param successTime when the upload was done
 * @param failCount how many were not taken
 * @param failCodes the codes that were not taken, each with its reason
 * @param existCodes the codes that the stock had before
 * @param duplicateCodes the codes that stood in the request more than once
 */
@Example("""
        {
          "stock_id": "98065001",
          "total_count": 500,
          "success_count": 20,
          "success_codes": ["MMAA12345"],
          "success_time": "2015-05-20T13:29:35.120+08:00",
          "fail_count": 10,
          "fail_codes": [{"coupon_code": "ABCD23456", "code": "LENGTH_LIMIT", "message": "长度超过最大值 32 位"}],
          "exist_codes": ["ABCD2345"],
          "duplicate_codes": ["AACC2345"]
        }""")
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
